package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.WorkMode;
import java.util.List;
import java.util.Locale;

/** The XML of jobs that Indeed defined: every value in CDATA, every job every time. */
final class JobXml {
    private JobXml() {}

    static String write(TwinRequest request, List<Posting> postings) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<source>\n");
        xml.append("<publisher>Made-up Jobs</publisher><publisherurl>").append(request.base());
        xml.append("</publisherurl>\n");
        postings.forEach(posting -> job(xml, request, posting));
        return xml.append("</source>\n").toString();
    }

    private static void job(StringBuilder xml, TwinRequest request, Posting posting) {
        var advert = posting.advert();
        var place = advert.place();
        xml.append("<job>");
        element(xml, "title", advert.title());
        element(xml, "date", advert.posted() + "T00:00:00Z");
        element(xml, "referencenumber", posting.id());
        element(xml, "requisitionid", advert.reference());
        element(xml, "url", WebSite.url(request, posting) + "?source=Indeed");
        element(xml, "company", advert.employer());
        element(xml, "sourcename", advert.employer());
        element(xml, "city", place.city());
        element(xml, "state", place.region());
        element(xml, "country", place.countryCode());
        element(xml, "postalcode", place.postalCode());
        element(xml, "streetaddress", "");
        element(xml, "email", "jobs@example.org");
        element(xml, "description", advert.text().html());
        element(xml, "salary", advert.statedPay().map(Page::pay).orElse(""));
        element(xml, "education", "");
        element(xml, "jobtype", jobType(advert));
        element(xml, "category", advert.trade());
        element(xml, "experience", advert.level().name().toLowerCase(Locale.ROOT));
        element(xml, "remotetype", remoteType(advert.mode()));
        element(xml, "expirationdate", advert.closes() + "T23:59:59Z");
        xml.append("</job>\n");
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<').append(name);
        if (value.isEmpty()) {
            xml.append("/>");
        } else {
            xml.append('>').append(Feeds.cdata(value)).append("</").append(name).append('>');
        }
    }

    private static String jobType(Advert advert) {
        return switch (advert.contract()) {
            case FULL_TIME -> "fulltime";
            case PART_TIME -> "parttime";
            case CONTRACTOR -> "contract";
            case TEMPORARY -> "temporary";
            case INTERN -> "internship";
        };
    }

    private static String remoteType(WorkMode mode) {
        return switch (mode) {
            case ON_SITE -> "";
            case HYBRID -> "Hybrid remote";
            case REMOTE -> "Fully remote";
        };
    }
}
