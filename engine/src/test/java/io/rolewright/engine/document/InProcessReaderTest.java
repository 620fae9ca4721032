package io.rolewright.engine.document;

class InProcessReaderTest extends DocumentReaderContract {
    @Override
    DocumentReader reader() {
        return Reading.READER;
    }
}
