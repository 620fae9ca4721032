package io.rolewright.jobs;

/** In what way a source offers its jobs. */
public enum SourceKind {
    /** A site with pages about jobs; {@code address} is its sitemap, a list of jobs, or its front page. */
    SITE,
    /** One page, with one job or several. */
    PAGE,
    /** An RSS or Atom feed, or XML in the form that Indeed or Jooble read. */
    FEED,
    /** A table with a head line, its columns parted by comma, semicolon or tab. */
    CSV,
    /** Greenhouse's public job board; {@code address} is the board's token. */
    GREENHOUSE,
    /** Lever's public postings; {@code address} is the site's name. */
    LEVER,
    /** Ashby's public job board; {@code address} is the board's name. */
    ASHBY,
    /** SmartRecruiters' public postings; {@code address} is the company's identifier. */
    SMARTRECRUITERS,
    /** Workable's public careers page; {@code address} is the account's name. */
    WORKABLE,
    /** Recruitee's careers site; {@code address} is the company's name, or the host of its site. */
    RECRUITEE,
    /** LinkedIn's pages for guests; {@code address} holds the search's words. Needs a permission, and a setting. */
    LINKEDIN
}
