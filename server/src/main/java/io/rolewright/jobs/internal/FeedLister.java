package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists what stands in one file: a feed, a table, or a page with one or more jobs. */
@Component
class FeedLister implements Lister {
    private final Web web;
    private final PageJobs pages;
    private final PageDocuments documents;

    FeedLister(Web web, PageJobs pages, PageDocuments documents) {
        this.web = web;
        this.pages = pages;
        this.documents = documents;
    }

    @Override
    public Set<SourceKind> kinds() {
        return Set.of(SourceKind.FEED, SourceKind.CSV, SourceKind.PAGE);
    }

    @Override
    public void list(JobSource source, Basket basket) throws BrokenOffException {
        var url = source.address();
        var answer = web.need(Web.page(source, url));
        if (answer.text() == null) {
            documents.read(url, answer).forEach(basket::put);
            return;
        }
        try {
            var page = pages.page(source.kind(), answer.text());
            var told = pages.told(source.kind(), url, answer.text(), page);
            told.forEach(basket::put);
            if (page.findings().stream().anyMatch(finding -> finding.code().equals("board.broken"))) {
                throw new BrokenOffException("board.broken");
            }
        } catch (UnreadablePostingException refusal) {
            throw new BrokenOffException(refusal.code());
        }
    }
}
