package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.List;
import java.util.Optional;

/** A board that hands out all its adverts as one file. */
public final class FeedSite extends WebSite {
    private final String path;
    private final String contentType;
    private final Format format;

    /** How adverts become a file. */
    @FunctionalInterface
    interface Format {
        String write(TwinRequest request, List<Posting> postings);
    }

    private FeedSite(World world, Site site, String path, String contentType, Format format) {
        super(world, site);
        this.path = path;
        this.contentType = contentType;
        this.format = format;
    }

    public static FeedSite rss(World world) {
        return new FeedSite(world, Site.RSS, "/feed.rss", "application/rss+xml; charset=utf-8", Feeds::rss);
    }

    public static FeedSite atom(World world) {
        return new FeedSite(world, Site.ATOM, "/feed.atom", "application/atom+xml; charset=utf-8", Feeds::atom);
    }

    /** The XML that Indeed defined and others read. */
    public static FeedSite xml(World world) {
        return new FeedSite(world, Site.XML, "/jobs.xml", "application/xml; charset=utf-8", JobXml::write);
    }

    public static FeedSite csv(World world) {
        return new FeedSite(world, Site.CSV, "/jobs.csv", "text/csv; charset=utf-8", JobCsv::write);
    }

    @Override
    public String start() {
        return path;
    }

    @Override
    String posting(Posting posting, String url) {
        return Page.of(posting.advert().title(), "", Page.advert(posting.advert()));
    }

    @Override
    Optional<TwinAnswer> other(TwinRequest request) {
        return request.path().equals(path)
                ? Optional.of(TwinAnswer.text(200, contentType, format.write(request, live())))
                : Optional.empty();
    }
}
