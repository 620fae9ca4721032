package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.proof.Addition.Kind;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** Whether a description's markup is plain and says what the posting's text says. */
final class MarkupProof {
    /** Nothing with an attribute: what is hidden, linked or run needs one. */
    private static final Safelist PLAIN = Safelist.none()
            .addTags("p", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "b", "i", "em", "strong", "div");

    private MarkupProof() {}

    /** What speaks against the markup of {@code told}; nothing where it is the source's and the text below the title is too. */
    static Optional<Addition> check(JobPosting source, JobPosting told) {
        String html = told.html();
        if (html.equals(source.html()) && body(source).equals(body(told))) {
            return Optional.empty();
        }
        if (!Jsoup.isValid(html, PLAIN)) {
            return Optional.of(Addition.of(Kind.MARKUP, "html", html.substring(0, Math.min(200, html.length()))));
        }
        List<String> shown = Words.of(shown(html));
        return shown.equals(Words.of(body(told)))
                ? Optional.empty()
                : Optional.of(Addition.of(Kind.MARKUP, "html", "other words than the text"));
    }

    /** The text below the line that is the title. */
    static String body(JobPosting posting) {
        String text = posting.text();
        return PostingOutline.title(posting)
                .map(title -> text.substring(0, lineStart(text, title.start())) + text.substring(title.end()))
                .orElse(text);
    }

    private static int lineStart(String text, int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }

    private static String shown(String html) {
        StringBuilder shown = new StringBuilder(html.length());
        Jsoup.parseBodyFragment(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                edge(node);
                if (node instanceof TextNode words) {
                    shown.append(words.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                edge(node);
            }

            private void edge(Node node) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    shown.append('\n');
                }
            }
        });
        return shown.toString();
    }
}
