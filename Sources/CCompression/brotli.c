#include "library.h"

#if __has_include(<brotli/decode.h>)
#include <brotli/decode.h>

C_LINKED(brotliName, "brotlidec")
C_LINKED(brotliCommonName, "brotlicommon")

static void *openStream(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount) {
    (void)coding;
    (void)dictionary;
    (void)dictionaryCount;
    return BrotliDecoderCreateInstance(NULL, NULL, NULL);
}

static CStep step(void *stream, const uint8_t *input, size_t inputCount, uint8_t *output,
                  size_t outputCount) {
    size_t left = inputCount;
    size_t room = outputCount;
    BrotliDecoderResult code =
        BrotliDecoderDecompressStream(stream, &left, &input, &room, &output, NULL);
    CStep result = {inputCount - left, outputCount - room, CStepGoesOn};
    if (code == BROTLI_DECODER_RESULT_SUCCESS) result.status = CStepEnds;
    if (code == BROTLI_DECODER_RESULT_ERROR) result.status = CStepDamaged;
    return result;
}

static void closeStream(void *stream) { BrotliDecoderDestroyInstance(stream); }

const CLibrary CBrotliLibrary = {openStream, step, closeStream};
#else
const CLibrary CBrotliLibrary = {0};
#endif
