package io.rolewright.listings.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.rolewright.runtime.pages.PageTemplates;

/** The templates of the careers site. */
final class CareersTemplates {
    static final PageTemplates PAGES = new PageTemplates("careers", "listings.page.");
    static final Mustache.Lambda SAY = PAGES.say();
    private static final PageTemplates FEED = PAGES.escaping(FeedXml::cdata);

    private CareersTemplates() {}

    /** A page, or anything else that is escaped like HTML. */
    static Template page(String file) {
        return PAGES.open(file);
    }

    /** A part of the feed, where every value is written as CDATA. */
    static Template feed(String file) {
        return FEED.open(file);
    }
}
