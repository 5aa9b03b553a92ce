#ifndef CAVEAT_CSHA256_ROUNDS_H
#define CAVEAT_CSHA256_ROUNDS_H

#include "CSHA256.h"

/* The constants of the 64 rounds (FIPS 180-4, section 4.2.2). */
extern const uint32_t csha256_constants[64];

/* A way to mix blocks into a state. */
typedef void (*CSHA256Compression)(uint32_t state[8], const uint8_t *blocks, size_t count);

/* The way by the processor's instructions; NULL where it has none. */
CSHA256Compression csha256_instructions(void);

#endif
