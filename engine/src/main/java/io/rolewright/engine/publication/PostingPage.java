package io.rolewright.engine.publication;

import io.rolewright.engine.advert.JobPosting;
import org.jsoup.nodes.Entities;

/** Writes a posting as a page of its own, with its linked data in the head. */
public final class PostingPage {
    private PostingPage() {}

    /** The page; the same posting gives the same characters. */
    public static String html(JobPosting posting) {
        String title = Entities.escape(posting.title());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <script type="application/ld+json">%s</script>
                </head>
                <body>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(
                        Entities.escape(posting.language()),
                        title,
                        PublishedPosting.script(posting),
                        title,
                        posting.html().isBlank() ? PostingHtml.description(posting) : posting.html());
    }

    /** Title and description as lines. */
    public static String text(JobPosting posting) {
        return posting.title() + "\n\n" + PostingHtml.body(posting) + "\n";
    }
}
