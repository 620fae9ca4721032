package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HiringTextTest {
    @Test
    void tellsEachThingOnALineOfItsOwn() {
        var out = new StringWriter();
        var text = new HiringText(new PrintWriter(out));
        text.title("Somebody applies");
        text.line("text", "Hello Mia,\n\n  may we\u001b[2J represent you?\n");

        assertThat(out.toString().lines())
                .containsExactly("", "Somebody applies", "  text        Hello Mia, may we [2J represent you?");
    }
}
