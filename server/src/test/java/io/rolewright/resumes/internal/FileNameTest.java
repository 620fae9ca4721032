package io.rolewright.resumes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameTest {
    @Example
    void keepsTheLastPartOfAPath() {
        assertThat(FileName.of("../../etc/cron.d/x.pdf").text()).isEqualTo("x.pdf");
        assertThat(FileName.of("C:\\people\\Ada Fernside.docx").text()).isEqualTo("Ada Fernside.docx");
    }

    @Example
    void leavesOutWhatCannotBeSeen() {
        assertThat(FileName.of("a\0.pdf").text()).isEqualTo("a.pdf");
        assertThat(FileName.of("cv\r\nX: 1.pdf").text()).isEqualTo("cvX: 1.pdf");
        assertThat(FileName.of("cv\u202Efdp.exe").text()).isEqualTo("cvfdp.exe");
    }

    @Example
    void namesWhatHasNoName() {
        assertThat(FileName.of(null).text()).isEqualTo("resume");
        assertThat(FileName.of("people/").text()).isEqualTo("resume");
    }

    @Example
    void keepsTheEndingOfALongName() {
        assertThat(FileName.of("x".repeat(4_000) + ".pdf").text()).hasSize(200).endsWith(".pdf");
    }

    @Property
    void isAlwaysFitToBeShown(@ForAll String given) {
        var name = FileName.of(given).text();

        assertThat(name).isNotEmpty().hasSizeLessThanOrEqualTo(200).doesNotContain("/", "\\", "\0", "\n", "\r");
        assertThat(FileName.of(name).text()).isEqualTo(name);
    }
}
