package io.rolewright.profiles.internal;

/** Kinds of files that a version of a résumé is given out as. */
enum FileFormat {
    /** JSON Resume. */
    JSON("json", "application/json"),
    /** A document of a word processor. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A printed page. */
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
