#include "library.h"

#if __has_include(<zlib.h>)
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

C_LINKED(zlibName, "z")

static void *openStream(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount) {
    (void)dictionary;
    (void)dictionaryCount;
    z_stream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    /* 16 more asks for a gzip head and its checksum, a negative number for neither head nor checksum. */
    int window = coding == CCodingGzip ? 15 + 16 : coding == CCodingZlib ? 15 : -15;
    if (inflateInit2(stream, window) != Z_OK) {
        free(stream);
        return NULL;
    }
    return stream;
}

static CStep step(void *state, const uint8_t *input, size_t inputCount, uint8_t *output,
                  size_t outputCount) {
    z_stream *stream = state;
    uInt offered = inputCount < UINT_MAX ? (uInt)inputCount : UINT_MAX;
    uInt room = outputCount < UINT_MAX ? (uInt)outputCount : UINT_MAX;
    /* zlib only reads the input, though its type does not say so. */
    stream->next_in = (Bytef *)input;
    stream->avail_in = offered;
    stream->next_out = output;
    stream->avail_out = room;
    int code = inflate(stream, Z_NO_FLUSH);
    CStep result = {offered - stream->avail_in, room - stream->avail_out, CStepDamaged};
    /* Z_BUF_ERROR says that nothing could be done with so few bytes or so little room. */
    if (code == Z_OK || code == Z_BUF_ERROR) result.status = CStepGoesOn;
    if (code == Z_STREAM_END) result.status = CStepEnds;
    return result;
}

static void closeStream(void *stream) {
    inflateEnd(stream);
    free(stream);
}

const CLibrary CZlibLibrary = {openStream, step, closeStream};
#else
const CLibrary CZlibLibrary = {0};
#endif
