#ifndef CAVEAT_CCOMPRESSION_H
#define CAVEAT_CCOMPRESSION_H

/* Decoders of the system's compression libraries behind one interface.

   Each library is used if its header was there when this was compiled; without it the package is built
   all the same, and says that the library is missing. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What bytes are compressed with. */
typedef enum {
    CCodingGzip,
    CCodingZlib,
    CCodingRawDeflate,
    CCodingBrotli,
    CCodingZstandard
} CCoding;

/* How a step of decoding ended. */
typedef enum {
    /* There is more to come: more input is needed, or more room. */
    CStepGoesOn,
    /* The stream ended. */
    CStepEnds,
    /* The bytes are no such stream, or a damaged one. */
    CStepDamaged
} CStepStatus;

/* What one step of decoding did. */
typedef struct {
    size_t consumed;
    size_t produced;
    CStepStatus status;
} CStep;

/* A stream that is being decoded. */
typedef struct CDecoder CDecoder;

/* Whether the library for a coding was there when this was compiled. */
bool CDecoderIsBuiltIn(CCoding coding);

/* Begins a stream; NULL without the library or without memory. The dictionary is heeded by Zstandard
   only, is copied, and may be NULL. */
CDecoder *CDecoderOpen(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount);

/* Decodes from `input` into `output`, no further than either goes. */
CStep CDecoderStep(CDecoder *decoder, const uint8_t *input, size_t inputCount, uint8_t *output,
                   size_t outputCount);

/* Ends the stream and frees all that it holds. */
void CDecoderClose(CDecoder *decoder);

#endif
