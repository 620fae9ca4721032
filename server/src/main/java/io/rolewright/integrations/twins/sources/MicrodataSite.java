package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.Optional;

/** A board of many employers whose pages carry microdata of schema.org; one sitemap, and pages of links. */
public final class MicrodataSite extends WebSite {
    private static final int PER_PAGE = 50;

    public MicrodataSite(World world) {
        super(world, Site.MICRODATA);
    }

    @Override
    public String start() {
        return SITEMAP;
    }

    @Override
    String posting(Posting posting, String url) {
        return Page.of(posting.advert().title(), "", marked(posting.advert()));
    }

    @Override
    Optional<TwinAnswer> other(TwinRequest request) {
        return switch (request.path()) {
            case SITEMAP -> Optional.of(CompanySite.xml(Sitemap.of(request, live())));
            case "/jobs" -> Optional.of(TwinAnswer.html(list(request, PER_PAGE)));
            default -> Optional.empty();
        };
    }

    private static String marked(Advert advert) {
        var place = advert.place();
        return "<article itemscope itemtype=\"https://schema.org/JobPosting\"><h1 itemprop=\"title\">"
                + Page.escaped(advert.title()) + "</h1>"
                + "<p itemprop=\"hiringOrganization\" itemscope itemtype=\"https://schema.org/Organization\">"
                + span("name", advert.employer()) + "</p>"
                + "<p itemprop=\"jobLocation\" itemscope itemtype=\"https://schema.org/Place\">"
                + "<span itemprop=\"address\" itemscope itemtype=\"https://schema.org/PostalAddress\">"
                + span("addressLocality", place.city()) + ", " + span("addressRegion", place.region()) + " "
                + span("postalCode", place.postalCode()) + meta("addressCountry", place.countryCode()) + "</span></p>"
                + "<time itemprop=\"datePosted\" datetime=\"" + advert.posted() + "\">" + advert.posted() + "</time>"
                + meta("validThrough", advert.closes() + "T23:59:59Z")
                + meta("employmentType", advert.contract().name())
                + identifier(advert)
                + advert.statedPay().map(MicrodataSite::salary).orElse("")
                + "<div itemprop=\"description\">" + advert.text().html() + "</div></article>";
    }

    private static String identifier(Advert advert) {
        return "<p itemprop=\"identifier\" itemscope itemtype=\"https://schema.org/PropertyValue\">Reference "
                + span("value", advert.reference()) + "</p>";
    }

    private static String salary(Pay pay) {
        return "<p itemprop=\"baseSalary\" itemscope itemtype=\"https://schema.org/MonetaryAmount\">"
                + meta("currency", pay.currency())
                + "<span itemprop=\"value\" itemscope itemtype=\"https://schema.org/QuantitativeValue\">"
                + span("minValue", String.valueOf(pay.least())) + " to "
                + span("maxValue", String.valueOf(pay.most())) + " per "
                + "<span itemprop=\"unitText\" content=\"" + pay.interval() + "\">" + Page.per(pay)
                + "</span></span></p>";
    }

    private static String span(String property, String text) {
        return "<span itemprop=\"" + property + "\">" + Page.escaped(text) + "</span>";
    }

    private static String meta(String property, String content) {
        return "<meta itemprop=\"" + property + "\" content=\"" + Page.escaped(content) + "\">";
    }
}
