package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Contract;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.WorkMode;
import java.util.Locale;

/** Pieces of web pages. */
final class Page {
    private Page() {}

    static String of(String title, String head, String body) {
        return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title>"
                + head
                + "</head>\n<body><header><nav><a href=\"/\">Home</a> <a href=\"/about\">About us</a></nav></header>\n<main>"
                + body
                + "</main>\n<footer><p>All places are open to everyone. <a href=\"/privacy\">Privacy</a></p></footer>"
                + "</body></html>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String link(String href, String text) {
        return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
    }

    /** An advert for people to read, without any markup for machines. */
    static String advert(Advert advert) {
        return "<h1>" + escaped(advert.title()) + "</h1><p class=\"facts\">" + escaped(advert.employer()) + " · "
                + escaped(place(advert)) + " · " + contract(advert.contract()) + " · " + mode(advert.mode())
                + advert.statedPay().map(pay -> " · " + pay(pay)).orElse("") + " · posted " + advert.posted()
                + " · closes " + advert.closes() + " · reference " + advert.reference() + "</p>\n<div class=\"text\">"
                + advert.text().html() + "</div>";
    }

    static String place(Advert advert) {
        var place = advert.place();
        return place.city() + ", " + place.region() + ", " + place.country();
    }

    /** As in {@code AUD 90,000 - 110,000 per year}. */
    static String pay(Pay pay) {
        return String.format(Locale.ROOT, "%s %,d - %,d per %s", pay.currency(), pay.least(), pay.most(), per(pay));
    }

    static String per(Pay pay) {
        return pay.interval().name().toLowerCase(Locale.ROOT);
    }

    static String contract(Contract contract) {
        return switch (contract) {
            case FULL_TIME -> "Full-time";
            case PART_TIME -> "Part-time";
            case CONTRACTOR -> "Contract";
            case TEMPORARY -> "Temporary";
            case INTERN -> "Internship";
        };
    }

    static String mode(WorkMode mode) {
        return switch (mode) {
            case ON_SITE -> "On site";
            case HYBRID -> "Hybrid";
            case REMOTE -> "Remote";
        };
    }
}
