package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNameTest {
    @Example
    void keepsTheLastPartOfAPath() {
        assertThat(FileName.of("../../etc/cron.d/x.pdf", "resume").text()).isEqualTo("x.pdf");
        assertThat(FileName.of("C:\\people\\Ada Fernside.docx", "resume").text())
                .isEqualTo("Ada Fernside.docx");
    }

    @Example
    void leavesOutWhatCannotBeSeen() {
        assertThat(FileName.of("a\0.pdf", "resume").text()).isEqualTo("a.pdf");
        assertThat(FileName.of("cv\r\nX: 1.pdf", "resume").text()).isEqualTo("cvX: 1.pdf");
        assertThat(FileName.of("cv\u202Efdp.exe", "resume").text()).isEqualTo("cvfdp.exe");
    }

    @Example
    void namesWhatHasNoName() {
        assertThat(FileName.of(null, "resume").text()).isEqualTo("resume");
        assertThat(FileName.of("people/", "resume").text()).isEqualTo("resume");
    }

    @Example
    void keepsTheEndingOfALongName() {
        assertThat(FileName.of("x".repeat(4_000) + ".pdf", "resume").text())
                .hasSize(200)
                .endsWith(".pdf");
    }

    @Property
    void isAlwaysFitToBeShown(@ForAll String given) {
        var name = FileName.of(given, "resume").text();

        assertThat(name).isNotEmpty().hasSizeLessThanOrEqualTo(200).doesNotContain("/", "\\", "\0", "\n", "\r");
        assertThat(FileName.of(name, "resume").text()).isEqualTo(name);
    }
}
