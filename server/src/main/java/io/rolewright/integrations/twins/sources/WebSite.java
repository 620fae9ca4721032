package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.Conditional;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.List;
import java.util.Optional;

/** A site of pages, with rules for robots; whoever has a page already is told so. */
abstract class WebSite extends Source {
    private static final String JOBS = "/jobs/";
    static final String SITEMAP = "/sitemap.xml";
    private static final String PRIVATE = "/private/";

    WebSite(World world, Site site) {
        super(world, site);
    }

    /** What stands in the page of a posting. */
    abstract String posting(Posting posting, String url);

    /** Any other page of the site. */
    abstract Optional<TwinAnswer> other(TwinRequest request);

    @Override
    public final TwinAnswer answer(TwinRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return TwinAnswer.empty(405).with("Allow", "GET, HEAD");
        }
        if (request.path().startsWith(JOBS)) {
            return bySlug(request.path().substring(JOBS.length()), number -> "J-" + number)
                    .map(posting -> Conditional.answer(
                            request, TwinAnswer.html(posting(posting, url(request, posting))), posting.updated()))
                    .orElseGet(WebSite::gone);
        }
        return fixed(request)
                .or(() -> other(request).map(page -> Conditional.answer(request, page, world.touched(site))))
                .orElseGet(WebSite::gone);
    }

    /** Pages that every site has. */
    private Optional<TwinAnswer> fixed(TwinRequest request) {
        if (request.path().startsWith(PRIVATE)) {
            return Optional.of(TwinAnswer.html(Page.of("Private", "", "<h1>Not for robots</h1>")));
        }
        return switch (request.path()) {
            case "/robots.txt" -> Optional.of(TwinAnswer.text(200, "text/plain; charset=utf-8", robots(request)));
            case "/" -> Optional.of(TwinAnswer.html(Page.of("Welcome", "", home())));
            case "/about", "/privacy" ->
                Optional.of(TwinAnswer.html(Page.of("About", "", "<h1>About us</h1><p>We were always here.</p>")));
            default -> Optional.empty();
        };
    }

    private String home() {
        return "<h1>Welcome</h1><p>" + Page.link(start(), "Open positions") + " "
                + Page.link(PRIVATE + "archive", "Archive") + "</p>";
    }

    private String robots(TwinRequest request) {
        var rules = "# Be kind.\nUser-agent: *\nDisallow: " + PRIVATE + "\n\nUser-agent: BadBot\nDisallow: /\n";
        return start().equals(SITEMAP) ? rules + "\nSitemap: " + request.base() + SITEMAP + "\n" : rules;
    }

    static String path(Posting posting) {
        return JOBS + posting.slug();
    }

    static String url(TwinRequest request, Posting posting) {
        return request.base() + path(posting);
    }

    /** A page of a list that is asked for by {@code ?page=}, counted from 1, with a link to the next. */
    String list(TwinRequest request, int size) {
        var page = Math.max(1, request.number("page", 1));
        var all = live();
        var from = Math.min((page - 1) * size, all.size());
        var to = Math.min(from + size, all.size());
        var next =
                to < all.size() ? "<p>" + Page.link(request.path() + "?page=" + (page + 1), "Next page") + "</p>" : "";
        return Page.of("Open positions", "", "<h1>Open positions</h1>" + items(all.subList(from, to)) + next);
    }

    private static String items(List<Posting> postings) {
        var items = new StringBuilder("<ul class=\"positions\">");
        for (var posting : postings) {
            items.append("<li>")
                    .append(Page.link(path(posting), posting.advert().title()))
                    .append(" <span>")
                    .append(Page.escaped(posting.advert().place().city()))
                    .append("</span></li>");
        }
        return items.append("</ul>").toString();
    }

    private static TwinAnswer gone() {
        return TwinAnswer.html(404, Page.of("Not found", "", "<h1>Not found</h1>"));
    }
}
