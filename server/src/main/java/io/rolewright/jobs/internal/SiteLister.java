package io.rolewright.jobs.internal;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Lists the pages of a site about jobs: those of its sitemap, or of the sitemaps that its {@code robots.txt} names, else
 * those that its list of jobs links to, page by page.
 */
@Component
class SiteLister implements Lister {
    private static final Pattern JOB =
            Pattern.compile("(?i).*(?:job|career|karriere|vacan|position|opening|stelle|emploi|"
                    + "empleo|offre|oferta|recruit|opportunit|role)[^/]*/.*[a-z0-9].*");

    private final Web web;
    private final PageJobs pages;
    private final SourceSettings settings;

    SiteLister(Web web, PageJobs pages, SourceSettings settings) {
        this.web = web;
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.SITE);
    }

    @Override
    public void list(JobSource source, Basket basket) throws BrokenOffException {
        var start = web.need(Web.page(source, source.address()));
        if (isSitemap(start)) {
            sitemaps(source, List.of(start), basket);
            return;
        }
        var named = isFrontPage(source.address()) ? web.sitemaps(source.address()) : List.<String>of();
        if (named.isEmpty()) {
            links(source, start, basket);
            return;
        }
        var read = new ArrayList<Fetched>();
        for (var sitemap : named) {
            read.add(web.need(Web.page(source, sitemap)));
        }
        sitemaps(source, read, basket);
    }

    private static boolean isFrontPage(String address) {
        var path = URI.create(address).getPath();
        return path == null || path.isEmpty() || path.equals("/");
    }

    private static boolean isSitemap(Fetched page) {
        var text = page.text() == null ? "" : page.text();
        var start = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        return start.contains("<urlset") || start.contains("<sitemapindex");
    }

    private void sitemaps(JobSource source, List<Fetched> first, Basket basket) throws BrokenOffException {
        var seen = new LinkedHashSet<String>();
        Queue<Fetched> left = new ArrayDeque<>(first);
        var listed = new LinkedHashSet<String>();
        while (!left.isEmpty()) {
            var page = left.remove();
            seen.add(page.url());
            for (var nested : take(page, listed)) {
                if (seen.add(nested)) {
                    left.add(web.need(Web.page(source, nested)));
                }
            }
            cap(Math.max(listed.size(), seen.size()));
        }
        var hasJobPaths = listed.stream().anyMatch(url -> JOB.matcher(url).matches());
        listed.stream()
                .filter(url -> !hasJobPaths || JOB.matcher(url).matches())
                .forEach(url -> basket.put(linked(source, url)));
    }

    /** Adds the pages that a sitemap lists; answers the sitemaps that it lists. */
    private static List<String> take(Fetched page, Set<String> listed) throws BrokenOffException {
        try {
            var parsed = new SiteMapParser(false)
                    .parseSiteMap(
                            String.valueOf(page.text()).getBytes(StandardCharsets.UTF_8),
                            URI.create(page.url()).toURL());
            switch (parsed) {
                case SiteMapIndex index -> {
                    return index.getSitemaps().stream()
                            .map(AbstractSiteMap::getUrl)
                            .map(String::valueOf)
                            .toList();
                }
                case SiteMap map -> map.getSiteMapUrls().forEach(url -> listed.add(String.valueOf(url.getUrl())));
                default -> throw new BrokenOffException("jobs.sitemap-unreadable");
            }
            return List.of();
        } catch (UnknownFormatException | MalformedURLException | IllegalArgumentException broken) {
            throw new BrokenOffException("jobs.sitemap-unreadable");
        } catch (IOException broken) {
            throw new BrokenOffException("jobs.sitemap-unreadable");
        }
    }

    /** Follows a list of jobs page by page to its end. */
    private void links(JobSource source, Fetched start, Basket basket) throws BrokenOffException {
        var listed = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<String>();
        var page = start;
        while (seen.add(page.url())) {
            var document = Jsoup.parse(String.valueOf(page.text()), page.url());
            var before = listed.size();
            jobs(document, page.url()).stream().filter(listed::add).forEach(url -> basket.put(linked(source, url)));
            cap(Math.max(listed.size(), seen.size()));
            var next = NextPage.said(document, url -> isSameHost(url, source.address()));
            if (next.isEmpty() && listed.size() > before) {
                next = NextPage.counted(document, page.url());
            }
            if (next.isEmpty()) {
                break;
            }
            page = web.need(Web.page(source, next.get()));
        }
        if (listed.isEmpty()) {
            pages.read(source.kind(), start.url(), String.valueOf(start.text())).forEach(basket::put);
        }
    }

    /** Links that lead below the list, or to a path that speaks of jobs, on the same host. */
    private static Set<String> jobs(Document document, String list) {
        var found = new LinkedHashSet<String>();
        for (Element link : document.select("a[href]")) {
            var url = withoutFragment(link.absUrl("href"));
            if (!NextPage.isSaid(link)
                    && !NextPage.isNumbered(pathOf(url))
                    && !url.equals(list)
                    && isSameHost(url, list)
                    && JOB.matcher(pathOf(url)).matches()) {
                found.add(url);
            }
        }
        return found;
    }

    private static String withoutFragment(String url) {
        var hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static String pathOf(String url) {
        try {
            var path = new URI(url).getRawPath();
            return path == null ? "" : path;
        } catch (URISyntaxException odd) {
            return "";
        }
    }

    private static boolean isSameHost(String url, String other) {
        try {
            var host = new URI(url).getHost();
            return host != null && host.equalsIgnoreCase(new URI(other).getHost());
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    private void cap(int pages) throws BrokenOffException {
        if (pages > settings.mostPages()) {
            throw new BrokenOffException("jobs.source-too-large");
        }
    }

    private Listed linked(JobSource source, String url) {
        Fetch fetch = Web.page(source, url);
        return new Listed.Linked(
                fetch,
                page -> page.text() == null
                        ? List.of(Listed.Told.refused(PageJobs.key(url), url, "jobs.page-no-text"))
                        : pages.read(source.kind(), url, page.text()));
    }
}
