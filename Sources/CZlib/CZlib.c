#include "CZlib.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

/* Negative: no header and no checksum of zlib's own. The largest window, as ZIP has it. */
enum { raw_window = -15, most_memory = 8 };

uint32_t czlib_crc32(const uint8_t *bytes, size_t count) {
  uLong sum = crc32(0, NULL, 0);
  while (count > 0) {
    uInt part = count > UINT_MAX ? UINT_MAX : (uInt)count;
    sum = crc32(sum, bytes, part);
    bytes += part;
    count -= part;
  }
  return (uint32_t)sum;
}

size_t czlib_deflate_bound(size_t count) { return (size_t)compressBound((uLong)count); }

static long finish(z_stream *stream, int code, int (*end)(z_stream *)) {
  uLong written = stream->total_out;
  end(stream);
  return code == Z_STREAM_END && written <= LONG_MAX ? (long)written : -1;
}

static int aim(z_stream *stream, const uint8_t *bytes, size_t count, uint8_t *target, size_t room) {
  if (count > UINT_MAX || room > UINT_MAX) return 0;
  memset(stream, 0, sizeof *stream);
  stream->next_in = (Bytef *)bytes;
  stream->avail_in = (uInt)count;
  stream->next_out = target;
  stream->avail_out = (uInt)room;
  return 1;
}

long czlib_deflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room) {
  z_stream stream;
  if (!aim(&stream, bytes, count, target, room)) return -1;
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw_window, most_memory,
                   Z_DEFAULT_STRATEGY) != Z_OK)
    return -1;
  return finish(&stream, deflate(&stream, Z_FINISH), deflateEnd);
}

long czlib_inflate(const uint8_t *bytes, size_t count, uint8_t *target, size_t room) {
  z_stream stream;
  if (!aim(&stream, bytes, count, target, room)) return -1;
  if (inflateInit2(&stream, raw_window) != Z_OK) return -1;
  return finish(&stream, inflate(&stream, Z_FINISH), inflateEnd);
}
