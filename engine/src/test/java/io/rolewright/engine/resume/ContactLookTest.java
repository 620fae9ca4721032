package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.Extracted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a résumé is can be told before it is read whole. */
class ContactLookTest {
    private final ContactLook look = new ContactLook(Resumes.JUNE_2026);

    @Test
    void readsTheSameAsTheWholeReading() {
        var text = Resumes.nurseInPerth();

        var contact = look.read(Resumes.plain(text));

        var whole = Resumes.read(text).contact();
        assertThat(contact.name().map(Extracted::value)).hasValue("Aoife Brennan-Walsh");
        assertThat(whole.name().map(Extracted::value)).hasValue("Aoife Brennan-Walsh");
        assertThat(values(contact.emails()))
                .isEqualTo(values(whole.emails()))
                .containsExactly("aoife.brennan@example.com");
        assertThat(values(contact.phones())).isEqualTo(values(whole.phones())).isNotEmpty();
        assertThat(values(contact.links())).isEqualTo(values(whole.links())).isNotEmpty();
    }

    @Test
    void readsNothingOutOfNothing() {
        var contact = look.read(Resumes.plain(""));

        assertThat(contact.name()).isEmpty();
        assertThat(contact.emails()).isEmpty();
    }

    private static List<String> values(List<Extracted<String>> found) {
        return found.stream().map(Extracted::value).toList();
    }
}
