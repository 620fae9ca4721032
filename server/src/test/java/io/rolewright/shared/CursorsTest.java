package io.rolewright.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CursorsTest {
    private final Cursors cursors = new Cursors(new byte[32]);

    @Property(tries = 200)
    void giveBackThePositionToTheSameQuestion(@ForAll String question, @ForAll List<String> position) {
        // Lone surrogates are no text that UTF-8 can carry.
        var text = position.stream().map(CursorsTest::carried).toList();
        assertThat(cursors.read(question, cursors.write(question, text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void refuseAnotherQuestion(@ForAll List<String> position) {
        var cursor = cursors.write("jobs?sort=title", position);
        assertRefused("jobs?sort=time", cursor);
    }

    @Property(tries = 200)
    void refuseAnyChangedBit(@ForAll List<String> position, @ForAll @IntRange(max = 100_000) int bit) {
        var bytes = Base64.getUrlDecoder().decode(cursors.write("jobs", position));
        bytes[bit / 8 % bytes.length] ^= (byte) (1 << (bit % 8));
        assertRefused("jobs", Base64.getUrlEncoder().encodeToString(bytes));
    }

    @Property(tries = 200)
    void refuseWhatAnybodyWrites(@ForAll String cursor) {
        assertRefused("jobs", cursor);
    }

    private void assertRefused(String question, String cursor) {
        assertThatThrownBy(() -> cursors.read(question, cursor))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        answer -> assertThat(answer.code()).isEqualTo("runtime.cursor-invalid"));
    }

    private static String carried(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
