package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.Compression;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An employer's own site: an index of packed sitemaps, and JSON-LD in every page of a job. */
public final class CompanySite extends WebSite {
    private static final int PER_SITEMAP = 200;
    private static final String PART = "/sitemap-jobs-";

    public CompanySite(World world) {
        super(world, Site.COMPANY);
    }

    @Override
    public String start() {
        return SITEMAP;
    }

    @Override
    String posting(Posting posting, String url) {
        var advert = posting.advert();
        return Page.of(advert.title(), JobPostingMarkup.script(posting, url), Page.advert(advert));
    }

    @Override
    Optional<TwinAnswer> other(TwinRequest request) {
        var path = request.path();
        if (path.equals(start())) {
            return Optional.of(xml(Sitemap.index(Stream.concat(
                            Stream.of("/sitemap-pages.xml"),
                            IntStream.rangeClosed(1, parts()).mapToObj(part -> PART + part + ".xml.gz"))
                    .map(part -> request.base() + part)
                    .toList())));
        }
        if (path.equals("/sitemap-pages.xml")) {
            return Optional.of(xml(Sitemap.of(request, List.of())));
        }
        return IntStream.rangeClosed(1, parts())
                .filter(part -> path.equals(PART + part + ".xml.gz"))
                .mapToObj(part -> packed(request, part))
                .findFirst();
    }

    private int parts() {
        return (live().size() + PER_SITEMAP - 1) / PER_SITEMAP;
    }

    private TwinAnswer packed(TwinRequest request, int part) {
        var all = live();
        var from = (part - 1) * PER_SITEMAP;
        var sitemap = Sitemap.of(request, all.subList(from, Math.min(from + PER_SITEMAP, all.size())));
        return TwinAnswer.of(200, "application/gzip", Compression.gzip(sitemap.getBytes(StandardCharsets.UTF_8)));
    }

    static TwinAnswer xml(String text) {
        return TwinAnswer.text(200, "application/xml; charset=utf-8", text);
    }
}
