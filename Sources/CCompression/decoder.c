#include <stdlib.h>

#include "library.h"

struct CDecoder {
    const CLibrary *library;
    void *stream;
};

static const CLibrary *libraryFor(CCoding coding) {
    switch (coding) {
    case CCodingBrotli: return &CBrotliLibrary;
    case CCodingZstandard: return &CZstandardLibrary;
    default: return &CZlibLibrary;
    }
}

bool CDecoderIsBuiltIn(CCoding coding) { return libraryFor(coding)->open != NULL; }

CDecoder *CDecoderOpen(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount) {
    const CLibrary *library = libraryFor(coding);
    if (!library->open) return NULL;
    CDecoder *decoder = malloc(sizeof *decoder);
    if (!decoder) return NULL;
    decoder->library = library;
    decoder->stream = library->open(coding, dictionary, dictionaryCount);
    if (!decoder->stream) {
        free(decoder);
        return NULL;
    }
    return decoder;
}

CStep CDecoderStep(CDecoder *decoder, const uint8_t *input, size_t inputCount, uint8_t *output,
                   size_t outputCount) {
    return decoder->library->step(decoder->stream, input, inputCount, output, outputCount);
}

void CDecoderClose(CDecoder *decoder) {
    decoder->library->close(decoder->stream);
    free(decoder);
}
