package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlookFormatTest {
    @Test
    void readsTheBody() throws Exception {
        Document document =
                Reading.of("a.msg", new OutlookFile().body("Furrier\r\nin Łódź").bytes());
        assertThat(document.text()).isEqualTo("Furrier\nin Łódź");
        assertThat(document.mediaType()).isEqualTo("application/vnd.ms-outlook");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsThePageWhenThereIsNothingElse() throws Exception {
        byte[] file = new OutlookFile().html("<p>Furrier</p><p>in Tartu</p>").bytes();
        assertThat(Reading.of("a.msg", file).text()).isEqualTo("Furrier\n\nin Tartu");
    }

    @Test
    void saysThatFilesHangOnIt() throws Exception {
        Document document = Reading.of(
                "a.msg",
                new OutlookFile().body("See my CV").attachment("cv.pdf").bytes());
        assertThat(Reading.codes(document)).containsExactly("document.attachments-unread");
    }

    @Test
    void refusesAMessageWithoutWords() {
        assertThat(Reading.refusal(new OutlookFile().bytes())).isEqualTo("document.no-text");
    }
}
