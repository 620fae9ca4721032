package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of LinkedIn that need no login: fragments of HTML. The real ones may not be read by robots. */
public final class LinkedInGuestTwin extends Source {
    private static final String SEARCH = "/jobs-guest/jobs/api/seeMoreJobPostings/search";
    private static final String DETAIL = "/jobs-guest/jobs/api/jobPosting/";
    private static final String VIEW = "/jobs/view/";
    private static final int PER_PAGE = 10;
    private static final int LAST_START = 1000;
    private static final int BLOCKED = 999;

    public LinkedInGuestTwin(World world) {
        super(world, Site.LINKEDIN);
    }

    @Override
    public String start() {
        return SEARCH;
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        if (request.has(Quirk.BLOCKED)) {
            return TwinAnswer.empty(BLOCKED);
        }
        var path = request.path();
        if (path.equals("/robots.txt")) {
            return TwinAnswer.text(200, "text/plain", "User-agent: *\nDisallow: /\n");
        }
        if (path.equals(SEARCH)) {
            return search(request);
        }
        if (path.startsWith(DETAIL)) {
            return shown(find(path.substring(DETAIL.length())), request);
        }
        if (path.startsWith(VIEW)) {
            return shown(find(path.substring(path.lastIndexOf('-') + 1)), request);
        }
        return TwinAnswer.redirect(302, "/authwall?sessionRedirect=" + path);
    }

    /** Words that nothing matches give other jobs and not none: a reader has to look for itself. */
    private TwinAnswer search(TwinRequest request) {
        var start = request.number("start", 0);
        if (start >= LAST_START) {
            return TwinAnswer.html(400, "");
        }
        var words = request.parameter("keywords").orElse("").toLowerCase(Locale.ROOT);
        var matching = live().stream()
                .filter(posting ->
                        posting.advert().title().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        var page = (matching.isEmpty() ? live() : matching)
                .stream()
                        .skip(start)
                        .limit(request.has(Quirk.EMPTY_PAGE) ? 0 : PER_PAGE)
                        .toList();
        return TwinAnswer.html(
                page.isEmpty()
                        ? "<!DOCTYPE html>\n\n<!---->\n\n"
                        : page.stream().map(posting -> card(request, posting)).collect(Collectors.joining("\n")));
    }

    private static String card(TwinRequest request, Posting posting) {
        var advert = posting.advert();
        return "<li><div class=\"base-card relative base-search-card base-search-card--link job-search-card\""
                + " data-entity-urn=\"urn:li:jobPosting:" + posting.id() + "\">"
                + "<a class=\"base-card__full-link\" href=\"" + view(request, posting) + "?position=1&amp;pageNum=0\">"
                + "<span class=\"sr-only\">" + Page.escaped(advert.title()) + "</span></a>"
                + "<div class=\"base-search-card__info\"><h3 class=\"base-search-card__title\">"
                + Page.escaped(advert.title()) + "</h3><h4 class=\"base-search-card__subtitle\">"
                + "<a class=\"hidden-nested-link\" href=\"/company/any\">" + Page.escaped(advert.employer())
                + "</a></h4>"
                + "<div class=\"base-search-card__metadata\"><span class=\"job-search-card__location\">"
                + Page.escaped(Page.place(advert)) + "</span>"
                + advert.statedPay()
                        .map(pay -> "<span class=\"job-search-card__salary-info\">" + Page.pay(pay) + "</span>")
                        .orElse("")
                + "<time class=\"job-search-card__listdate\" datetime=\"" + advert.posted() + "\">" + advert.posted()
                + "</time></div></div></div></li>";
    }

    private static String view(TwinRequest request, Posting posting) {
        var words = posting.slug().substring(0, posting.slug().lastIndexOf('-'));
        return request.base() + VIEW + words + "-" + posting.id();
    }

    private static TwinAnswer shown(Optional<Posting> found, TwinRequest request) {
        return found.map(posting -> TwinAnswer.html(detail(posting.advert(), request)))
                .orElseGet(() -> TwinAnswer.html(404, ""));
    }

    private static String detail(Advert advert, TwinRequest request) {
        return "<section class=\"top-card-layout\"><h2 class=\"top-card-layout__title topcard__title\">"
                + Page.escaped(advert.title()) + "</h2><h4><span class=\"topcard__flavor\">"
                + "<a class=\"topcard__org-name-link topcard__flavor--black-link\" href=\"/company/any\">"
                + Page.escaped(advert.employer())
                + "</a></span><span class=\"topcard__flavor topcard__flavor--bullet\">"
                + Page.escaped(Page.place(advert)) + "</span></h4></section>"
                + "<div class=\"description__text description__text--rich\"><section class=\"show-more-less-html\">"
                + "<div class=\"show-more-less-html__markup\">" + advert.text().html() + "</div></section></div>"
                + "<ul class=\"description__job-criteria-list\">" + criteria(advert) + "</ul>"
                + "<code id=\"applyUrl\" style=\"display: none\"><!--\"" + request.base()
                + "/externalApply?url=https%3A%2F%2Fexample.org%2Fapply\"--></code>";
    }

    private static String criteria(Advert advert) {
        return List.of(
                        List.of("Seniority level", seniority(advert)),
                        List.of("Employment type", Page.contract(advert.contract())),
                        List.of("Job function", "Other"),
                        List.of("Industries", "Services"))
                .stream()
                .map(pair -> "<li class=\"description__job-criteria-item\">"
                        + "<h3 class=\"description__job-criteria-subheader\">" + pair.get(0) + "</h3>"
                        + "<span class=\"description__job-criteria-text description__job-criteria-text--criteria\">"
                        + pair.get(1) + "</span></li>")
                .collect(Collectors.joining());
    }

    private static String seniority(Advert advert) {
        return switch (advert.level()) {
            case JUNIOR -> "Entry level";
            case REGULAR -> "Associate";
            case SENIOR -> "Mid-Senior level";
            case LEAD -> "Director";
        };
    }
}
