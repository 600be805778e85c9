// Between the files of this target: where signals leave their numbers.
#ifndef CLE_EVENTS_H
#define CLE_EVENTS_H

/// The end of the self-pipe that becomes readable when a signal comes, or -1.
int cle_event_descriptor(void);

#endif
