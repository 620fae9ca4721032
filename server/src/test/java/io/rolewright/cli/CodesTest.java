package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.rolewright.shared.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every code that stands in the classes of the engine and of the command line. */
class CodesTest {
    private static final Pattern CODE = Pattern.compile(
            "(document|resume|advert|board|taxonomy|release|embedding|matching|cli)\\.(?!txt$)[a-z]+(-[a-z]+)*");

    @Test
    void saysWhatIsWrongAndWhatToDoNext() {
        assertThat(codes())
                .contains(
                        "document.no-text",
                        "resume.no-name",
                        "advert.no-posting",
                        "cli.no-such-file",
                        "matching.wishes-twice")
                .allSatisfy(code -> {
                    assertThat(text(code)).as(code).endsWith(".");
                    assertThat(text(code + ".next")).as(code + ".next").endsWith(".");
                });
    }

    private static List<String> codes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.rolewright.engine", "io.rolewright.inference", "io.rolewright.cli")
                        .stream()
                        .flatMap(CodesTest::strings)
                        .filter(text -> CODE.matcher(text).matches())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Stream<String> strings(JavaClass type) {
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            var constants = ClassFile.of().parse(bytes.readAllBytes()).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String key) {
        return Messages.find(Locale.ENGLISH, key, List.of()).orElse("no text");
    }
}
