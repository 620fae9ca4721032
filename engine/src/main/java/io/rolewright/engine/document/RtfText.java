package io.rolewright.engine.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes paragraphs of the control words and letters of an RTF file. */
final class RtfText implements RtfTokens.Taker {
    private static final int DEEPEST = 1000;
    /** In half points: nobody reads letters below 2 points. */
    private static final int SMALLEST = 4;
    /** Destinations that are read though programs may pass them. */
    private static final Set<String> KEPT = Set.of("shpinst", "fldinst", "shppict", "ud", "listtext", "pntext");

    private static final Set<String> PASSED = Set.of(
            ("stylesheet info pict nonshppict shprslt object objdata themedata colorschememapping datastore latentstyles"
                            + " listtable listoverridetable rsidtbl generator xmlnstbl mmathPr revtbl filetbl annotation"
                            + " atnid atnauthor atnref bkmkstart bkmkend sp pgdsctbl userprops docvar ftnsep ftnsepc"
                            + " ftncn aftnsep aftnsepc aftncn pntxta pntxtb background template upr xe tc rxe")
                    .split(" "));
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    private final WordSight sight;
    private final RtfFonts fonts = new RtfFonts();
    private final List<Boolean> whites = new ArrayList<>();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final StringBuilder field = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final RtfFlow body = new RtfFlow();
    private final RtfFlow headers = new RtfFlow();
    private final RtfFlow footers = new RtfFlow();
    private RtfGroup group = new RtfGroup(body, fonts.standard());
    private boolean optional;
    private boolean outlookOnly;
    private int skipped;
    private int color;

    RtfText(WordSight sight) {
        this.sight = sight;
    }

    List<WordLine> body() {
        flush();
        return body.end();
    }

    List<WordLine> headers() {
        return headers.end();
    }

    List<WordLine> footers() {
        return footers.end();
    }

    /** Where the links that were met lead. */
    List<String> links() {
        return links;
    }

    @Override
    public void open() throws UnreadableDocumentException {
        flush();
        skipped = 0;
        if (groups.size() >= DEEPEST) {
            throw new UnreadableDocumentException("document.damaged");
        }
        groups.push(group);
        group = new RtfGroup(group);
    }

    @Override
    public void close() {
        flush();
        skipped = 0;
        optional = false;
        if (groups.isEmpty()) {
            return;
        }
        RtfGroup ended = group;
        group = groups.pop();
        if (ended.flow != group.flow && ended.flow != headers && ended.flow != footers) {
            group.flow.addBoxes(ended.flow.end());
        }
        if (ended.place == RtfGroup.Place.FIELD && group.place != RtfGroup.Place.FIELD) {
            endField();
        }
    }

    @Override
    public void letter(byte letter) {
        if (skipped > 0) {
            skipped--;
        } else if (group.place == RtfGroup.Place.COLORS) {
            endColor(letter);
        } else if (group.place != RtfGroup.Place.NOWHERE) {
            letters.write(letter);
        }
    }

    @Override
    public void word(String name, int number) {
        flush();
        if (name.equals("*")) {
            optional = true;
            return;
        }
        boolean passed = optional && !KEPT.contains(name) || PASSED.contains(name);
        optional = false;
        if (passed) {
            group.place = RtfGroup.Place.NOWHERE;
        } else if (!enter(name) && !look(name, number) && !define(name, number)) {
            write(name, number);
        }
    }

    /** Whether the word tells where the letters of its group go. */
    private boolean enter(String name) {
        switch (name) {
            case "fonttbl" -> group.place = RtfGroup.Place.FONTS;
            case "colortbl" -> group.place = RtfGroup.Place.COLORS;
            case "listtext", "pntext" -> group.place = RtfGroup.Place.MARKER;
            case "fldinst" -> group.place = RtfGroup.Place.FIELD;
            case "ud" -> group.place = RtfGroup.Place.TEXT;
            case "shptxt", "footnote" -> group.flow = new RtfFlow();
            case "header", "headerl", "headerr", "headerf" -> group.flow = headers;
            case "footer", "footerl", "footerr", "footerf" -> group.flow = footers;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the word tells how letters look. */
    private boolean look(String name, int number) {
        switch (name) {
            case "b" -> group.bold = number != 0;
            case "fs" -> group.size = number;
            case "v", "deleted" -> group.unseen = number != 0;
            case "cf" -> group.white = number > 0 && number < whites.size() && whites.get(number);
            case "plain" -> group.plain();
            case "uc" -> group.substitutes = number;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the word speaks of fonts, colours and encodings. */
    private boolean define(String name, int number) {
        switch (name) {
            case "ansicpg" -> fonts.codePage(number);
            case "mac" -> fonts.codePage("x-MacRoman");
            case "pc" -> fonts.codePage("IBM437");
            case "deff" -> group.charset = fonts.standard();
            case "f" -> font(number);
            case "fcharset" -> fonts.charset(number);
            case "red" -> color = number & 0xFF;
            case "green", "blue" -> color = Math.min(color, number & 0xFF);
            case "htmlrtf" -> outlookOnly = number != 0;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(int number) {
        if (group.place == RtfGroup.Place.FONTS) {
            fonts.define(number);
        } else {
            group.charset = fonts.charsetOf(number);
        }
    }

    private void endColor(byte letter) {
        if (letter == ';') {
            whites.add(color > 245);
            color = 0;
        }
    }

    private void write(String name, int number) {
        if (name.equals("u")) {
            append(String.valueOf((char) number));
            skipped = Math.max(0, group.substitutes);
        } else if (SPELLED.containsKey(name)) {
            append(SPELLED.getOrDefault(name, ""));
        } else if (group.place == RtfGroup.Place.TEXT && !outlookOnly) {
            shape(name);
        }
    }

    private void shape(String name) {
        switch (name) {
            case "par", "sect", "page", "column", "nestcell", "nestrow", "\n", "\r" -> group.flow.endParagraph();
            case "line" -> group.flow.append('\n');
            case "tab" -> group.flow.append('\t');
            case "pard" -> group.flow.inTable(false);
            case "intbl" -> group.flow.inTable(true);
            case "cell" -> group.flow.endCell();
            case "row" -> group.flow.endRow();
            default -> {
                // Most words say how a page looks.
            }
        }
    }

    private void flush() {
        if (letters.size() > 0) {
            append(group.charset == null ? symbols() : letters.toString(group.charset));
            letters.reset();
        }
    }

    // Where fonts of symbols have their signs in Unicode.
    private String symbols() {
        StringBuilder symbols = new StringBuilder();
        for (byte letter : letters.toByteArray()) {
            symbols.append((char) (0xF000 + (letter & 0xFF)));
        }
        return symbols.toString();
    }

    private void append(String words) {
        switch (group.place) {
            case FIELD -> field.append(words);
            case MARKER -> group.flow.mark();
            case TEXT -> appendText(words);
            default -> {
                // Names of fonts, pictures and what else is not read.
            }
        }
    }

    private void appendText(String words) {
        if (!outlookOnly && sight.sees(words, group.unseen || group.size < SMALLEST, group.white)) {
            group.flow.append(words, group.size, group.bold);
        }
    }

    private void endField() {
        WordField ended = WordField.of(field.toString());
        field.setLength(0);
        ended.link().ifPresent(links::add);
        if (ended.fetches()) {
            sight.noteActive();
        }
    }
}
