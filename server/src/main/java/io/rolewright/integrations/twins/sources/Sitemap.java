package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import java.util.List;

/** Sitemaps of the protocol of sitemaps.org. */
final class Sitemap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    static String index(List<String> sitemaps) {
        var index = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE);
        sitemaps.forEach(
                one -> index.append("<sitemap><loc>").append(Page.escaped(one)).append("</loc></sitemap>\n"));
        return index.append("</sitemapindex>\n").toString();
    }

    static String of(TwinRequest request, List<Posting> postings) {
        var urls = new StringBuilder(HEAD + "<urlset" + NAMESPACE);
        for (var posting : postings) {
            urls.append("<url><loc>")
                    .append(Page.escaped(WebSite.url(request, posting)))
                    .append("</loc><lastmod>")
                    .append(posting.updated())
                    .append("</lastmod></url>\n");
        }
        return urls.append("</urlset>\n").toString();
    }
}
