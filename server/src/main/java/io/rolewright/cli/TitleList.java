package io.rolewright.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A file of titles, one a line: an id, a tab, the title. */
final class TitleList {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final List<Title> titles = new ArrayList<>();

    private TitleList(Path file) {
        this.file = file;
    }

    /** One line of the file. */
    record Title(String id, String text, int line) {}

    /** The titles in the file's order; blank lines are passed over. */
    static List<Title> read(Path file) throws IOException {
        new Input(file.toString()).refusal().ifPresent(code -> {
            throw Refused.usage(file.toString(), code);
        });
        var list = new TitleList(file);
        var number = 0;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                list.add(number == 1 ? withoutMark(line) : line, number);
            }
        } catch (CharacterCodingException reason) {
            throw list.refused(number + 1, "cli.titles-not-utf8");
        }
        if (list.titles.isEmpty()) {
            throw new Refused(file.toString(), "cli.titles-empty");
        }
        return list.titles;
    }

    private static String withoutMark(String line) {
        return !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
    }

    private void add(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        var tab = line.indexOf('\t');
        if (tab < 0 || line.substring(tab).isBlank()) {
            throw refused(number, "cli.titles-line");
        }
        var id = line.substring(0, tab).strip();
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw refused(number, "cli.titles-id");
        }
        titles.add(new Title(id, line.substring(tab + 1).strip(), number));
    }

    private Refused refused(int line, String code) {
        return new Refused(file + ":" + line, code);
    }

    /** Refuses the first title whose id another one has. */
    static void refuseTwice(Path file, List<Title> titles) {
        var ids = new HashSet<String>();
        for (var title : titles) {
            if (!ids.add(title.id())) {
                throw new Refused(file + ":" + title.line(), "cli.titles-twice");
            }
        }
    }
}
