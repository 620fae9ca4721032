package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code that the server can refuse with has its two texts. */
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A code in quotes where a refusal is made or declared. */
    private static final Pattern CODE = Pattern.compile(
            "(?:code = |Problem\\.of\\(\\s*+\\d{3}, |ContractException"
                    + "\\s*+\\.[a-z][A-Za-z]*+\\(\\s*+|StartRefusedException\\((?:\\w++, )?+|missing\\()\"([a-z]++\\.[a-z0-9-]++)\"");

    @Test
    void everyCodeSaysWhatIsWrongAndWhatToDoNext() throws IOException {
        var codes = codes();
        assertThat(codes).contains("users.sign-in-refused", "gateway.no-such-path", "runtime.cursor-invalid");
        assertThat(codes).allSatisfy(ProblemTextsTest::hasTexts);
    }

    @Test
    void findsACodeWithoutTexts() {
        assertThat(Messages.find(Locale.ENGLISH, "gateway.never-written", List.of()))
                .isEmpty();
    }

    private static void hasTexts(String code) {
        assertThat(Messages.find(Locale.ENGLISH, code, List.of())).as(code).isPresent();
        assertThat(Messages.find(Locale.ENGLISH, code + ".next", List.of()))
                .as(code + ".next")
                .isPresent();
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }
}
