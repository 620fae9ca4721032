package io.rolewright.evaluation.generator.print;

/** A kind of file and the program that makes it. */
public enum Format {
    PDFBOX("pdf"),
    OPENPDF("pdf"),
    WORD("docx"),
    WEB("html"),
    PLAIN("txt");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The ending of the file's name, without a dot. */
    public String ending() {
        return ending;
    }
}
