package io.rolewright.engine.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Bake</p><script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>Bake",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<a href=\"http://plain.example\">x</a>",
                "<iframe srcdoc=\"<script>1</script>\"></iframe>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p style=\"background:url(javascript:1)\" class=x id=y onclick=z>Bake</p>",
                "<form action=x><input autofocus onfocus=alert(1)></form>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<base href=\"https://evil.example\"><link rel=stylesheet href=x><meta http-equiv=refresh>",
                "<template><script>alert(1)</script></template>",
                "<p>\u0000<b\u0000>x</b></p>",
                "<a href=\"https://ok.example\" target=_blank style=x>ok</a>",
                "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"
            })
    void keepsNoAttributeButSafeLinks(String hostile) {
        Markup markup = Markup.of(hostile);

        for (Element element : Jsoup.parseBodyFragment(markup.html()).body().select("*")) {
            assertThat(Set.of(
                            "script",
                            "img",
                            "svg",
                            "iframe",
                            "style",
                            "form",
                            "input",
                            "link",
                            "meta",
                            "base",
                            "math",
                            "template"))
                    .doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn("href", "rel");
                assertThat(attribute.getKey().equals("rel")
                                || attribute.getValue().startsWith("https://"))
                        .isTrue();
            }
        }
        assertThat(markup.html()).doesNotContainIgnoringCase("<script");
    }

    @Test
    void keepsPlainMarkupAndItsWords() {
        Markup markup = Markup.of(
                "<h2>Duties</h2><ul class=x><li>Bake <em>bread</em></li></ul><a href=https://crumb.example/7>More</a>");

        assertThat(markup.html())
                .isEqualTo(
                        "<h2>Duties</h2><ul><li>Bake <em>bread</em></li></ul><a href=\"https://crumb.example/7\" rel=\"nofollow noopener\">More</a>");
        assertThat(markup.text()).isEqualTo("Duties\n\n• Bake bread\n\nMore");
    }
}
