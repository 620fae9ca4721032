package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.jspecify.annotations.Nullable;

/** Word 6 to 2003 (DOC): headers, body, text boxes, notes and footers in that order. */
final class OldWordFormat implements Format {
    /** Characters that draw fields and pictures inside the text of a header. */
    private static final String DRAWING = "[\\x00-\\x08\\x0E-\\x1F]";

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            read(document, text);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException("document.needs-password", e);
        } catch (OldWordFileFormatException e) {
            readOlder(bytes, text);
        }
    }

    private static void read(HWPFDocument document, DocumentText text) {
        WordSight sight = new WordSight(
                text, !document.getPicturesTable().getAllPictures().isEmpty());
        if (isActive(document.getDirectory())) {
            sight.noteActive();
        }
        LinkTargets links = new LinkTargets(text);
        HeaderStories margins = new HeaderStories(document);
        writeMargins(text, margins.getFirstHeader(), margins.getOddHeader(), margins.getEvenHeader());
        for (Range part : parts(document)) {
            OldWordRange reading = new OldWordRange(part, sight);
            WordLine.write(reading.lines(), text);
            reading.links().forEach(link -> links.add(link, 1, null));
        }
        writeMargins(text, margins.getFirstFooter(), margins.getOddFooter(), margins.getEvenFooter());
        links.append();
    }

    private static List<Range> parts(HWPFDocument document) {
        List<Range> parts = new ArrayList<>();
        parts.add(document.getRange());
        parts.add(document.getMainTextboxRange());
        parts.add(document.getFootnoteRange());
        parts.add(document.getEndnoteRange());
        return parts;
    }

    // The same header is stored for first, odd and even pages; it is read once.
    private static void writeMargins(DocumentText text, @Nullable String... stories) {
        Set<String> margins = new LinkedHashSet<>();
        for (String story : stories) {
            margins.add(
                    story == null
                            ? ""
                            : WordExtractor.stripFields(story)
                                    .replaceAll(DRAWING, " ")
                                    .strip());
        }
        for (String margin : margins) {
            text.endBlock();
            margin.lines().forEach(text::line);
        }
        text.endBlock();
    }

    private static void readOlder(byte[] bytes, DocumentText text) throws IOException {
        try (Word6Extractor older = new Word6Extractor(new ByteArrayInputStream(bytes))) {
            older.getText().replaceAll(DRAWING, " ").lines().forEach(text::line);
        }
    }

    // Macros and embedded objects have folders of their own.
    private static boolean isActive(DirectoryEntry root) {
        return holds(root, "Macros") || holds(root, "ObjectPool");
    }

    private static boolean holds(DirectoryEntry root, String name) {
        for (Entry entry : root) {
            if (entry.getName().equalsIgnoreCase(name) && entry instanceof DirectoryEntry folder && !folder.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
