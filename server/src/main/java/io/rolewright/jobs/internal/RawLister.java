package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what a source said last, as it is kept, without asking it. */
@Component
class RawLister {
    private final JdbcClient jdbc;
    private final RawPages raw;
    private final PageJobs pages;

    RawLister(JdbcClient jdbc, RawPages raw, PageJobs pages) {
        this.jdbc = jdbc;
        this.raw = raw;
        this.pages = pages;
    }

    /** Jobs that were found on one page. */
    private record Kept(@Nullable String url, List<String> keys) {}

    void list(JobSource source, Lister.Basket basket) {
        files(source.id())
                .forEach((file, kept) -> raw.read(file, List.copyOf(kept.keySet()), (place, text) -> {
                    var page = kept.getOrDefault(place, new Kept(null, List.of()));
                    again(source, page, text).forEach(basket::put);
                }));
    }

    /** What stands there that was not found on that page last is not ours: it was found elsewhere since, or refused. */
    private List<Listed.Told> again(JobSource source, Kept kept, String text) {
        var told = pages.read(source.kind(), kept.url(), text);
        if (kept.keys().size() == 1 && told.size() == 1) {
            return List.of(told.getFirst().under(kept.keys().getFirst()).keptAlready());
        }
        return told.stream()
                .filter(one -> kept.keys().contains(one.key()))
                .map(Listed.Told::keptAlready)
                .toList();
    }

    private Map<FileReference, Map<RawPages.Place, Kept>> files(SourceId source) {
        var files = new LinkedHashMap<FileReference, Map<RawPages.Place, Kept>>();
        jdbc.sql("""
                        select key, url, raw, raw_start, raw_length from jobs.finding
                        where source = ? and raw is not null and not gone order by raw, raw_start, key""").param(source.value()).query(row -> {
            var file = new FileReference(row.getObject("raw", UUID.class));
            var place = new RawPages.Place(file, row.getInt("raw_start"), row.getInt("raw_length"));
            var url = row.getString("url");
            files.computeIfAbsent(file, first -> new LinkedHashMap<>())
                    .computeIfAbsent(place, first -> new Kept(url, new ArrayList<>()))
                    .keys()
                    .add(row.getString("key"));
        });
        return files;
    }
}
