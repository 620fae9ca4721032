package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Posting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Feeds of RSS 2.0 and Atom. What they have no element for stands in the text, with a label. */
final class Feeds {
    private Feeds() {}

    static String rss(TwinRequest request, List<Posting> postings) {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>");
        feed.append("<title>Jobs</title><link>").append(request.base()).append("/</link>");
        feed.append("<description>All open positions</description>\n");
        for (var posting : postings) {
            var url = Page.escaped(WebSite.url(request, posting));
            feed.append("<item><title>").append(Page.escaped(posting.advert().title()));
            feed.append("</title><link>").append(url).append("</link><guid isPermaLink=\"false\">");
            feed.append(posting.id())
                    .append("</guid><pubDate>")
                    .append(mailDate(posting.advert().posted()));
            feed.append("</pubDate><category>").append(posting.advert().trade());
            feed.append("</category><description>").append(cdata(text(posting.advert())));
            feed.append("</description></item>\n");
        }
        return feed.append("</channel></rss>\n").toString();
    }

    static String atom(TwinRequest request, List<Posting> postings) {
        var updated = postings.stream()
                .map(Posting::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var feed = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">");
        feed.append("<id>").append(request.base()).append("/</id><title>Jobs</title><updated>");
        feed.append(seconds(updated)).append("</updated>\n");
        for (var posting : postings) {
            var url = Page.escaped(WebSite.url(request, posting));
            feed.append("<entry><id>").append(url).append("</id><title>");
            feed.append(Page.escaped(posting.advert().title())).append("</title><published>");
            feed.append(posting.advert().posted()).append("T00:00:00Z</published><updated>");
            feed.append(seconds(posting.updated()))
                    .append("</updated><link rel=\"alternate\" href=\"")
                    .append(url);
            feed.append("\"/><author><name>")
                    .append(Page.escaped(posting.advert().employer()));
            feed.append("</name></author><category term=\"")
                    .append(posting.advert().trade());
            feed.append("\"/><content type=\"html\">").append(Page.escaped(text(posting.advert())));
            feed.append("</content></entry>\n");
        }
        return feed.append("</feed>\n").toString();
    }

    static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String text(Advert advert) {
        return "<p><strong>Company:</strong> " + Page.escaped(advert.employer()) + "</p><p><strong>Location:</strong> "
                + Page.escaped(Page.place(advert)) + "</p><p><strong>Type:</strong> " + Page.contract(advert.contract())
                + advert.statedPay()
                        .map(pay -> "</p><p><strong>Salary:</strong> " + Page.pay(pay))
                        .orElse("")
                + "</p><p><strong>Closing date:</strong> " + advert.closes() + "</p>"
                + advert.text().html();
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String mailDate(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }
}
