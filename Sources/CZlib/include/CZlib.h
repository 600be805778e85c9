#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

/// The checksum a ZIP file keeps of each entry.
uint32_t czlib_crc32(const uint8_t *bytes, size_t count);

/// The most bytes that deflating `count` bytes can take.
size_t czlib_deflate_bound(size_t count);

/// Deflates without zlib's own header, as ZIP wants it. Returns how many bytes were written to
/// `target`, or -1 when it has no room or zlib fails.
long czlib_deflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room);

/// Inflates what has no header of zlib's own. Returns how many bytes were written to `target`, or
/// -1 when the bytes are not a whole deflate stream, or hold more than `room`.
long czlib_inflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room);

#endif
