package io.rolewright.benchmarks.retrieval;

import io.rolewright.engine.retrieval.Fusion;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.shared.CandidateId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Solr embedded in a process of its own, asked by lines over a socket: less than HTTP would cost it. */
final class Solr implements Contestant {
    private static final Map<TextField, String> TEXT =
            Map.of(TextField.TITLE, "title", TextField.SKILLS, "skills", TextField.WORDS, "words");

    private final ForkedPeer node;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();

    private Solr(ForkedPeer node) {
        this.node = node;
    }

    static Solr start(ForkedPeer node, MadeUpPeople people, int size, int segments) {
        var solr = new Solr(node);
        if (Integer.parseInt(solr.ask("count")) < size) {
            IntStream.range(0, size)
                    .parallel()
                    .forEach(number ->
                            solr.ask(added(number, people.person(number).candidate())));
            solr.ask("commit\t" + segments);
        }
        return solr;
    }

    private static String added(int number, IndexedCandidate candidate) {
        var parts = new StringJoiner("\t", "add\t", "");
        parts.add("id=" + number);
        candidate.text().forEach((field, tokens) -> parts.add(TEXT.get(field) + "=" + String.join(" ", tokens)));
        parts.add("right=" + String.join(" ", candidate.keywords().getOrDefault(KeywordField.WORK_RIGHT, Set.of())));
        parts.add("months=" + candidate.numbers().get(NumberField.EXPERIENCE_MONTHS));
        parts.add("pay=" + candidate.numbers().get(NumberField.PAY));
        candidate.place().ifPresent(place -> parts.add("place=" + place.latitude() + "," + place.longitude()));
        candidate.vector().ifPresent(vector -> parts.add("vector=" + numbers(vector)));
        return parts.toString();
    }

    private static String numbers(QuantizedVector vector) {
        var numbers = new StringJoiner(",");
        for (var value : vector.values()) {
            numbers.add(String.valueOf(value));
        }
        return numbers.toString();
    }

    @Override
    public String name() {
        return "Solr";
    }

    @Override
    public List<CandidateId> candidates(Wanted wanted) {
        var words = ((TextQuery.Any) wanted.text())
                .parts().stream()
                        .map(TextQuery.Term.class::cast)
                        .map(term -> TEXT.get(term.field()) + ":" + term.token())
                        .collect(Collectors.joining(" "));
        var lists = List.of(found(words, wanted.filter(), CANDIDATES), near(wanted, wanted.filter(), CANDIDATES));
        return Fusion.byRankOf(lists).entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue()))
                .sorted(Hit.ORDER)
                .limit(CANDIDATES)
                .map(Hit::candidate)
                .toList();
    }

    @Override
    public List<CandidateId> near(Wanted wanted, Filter filter, int k) {
        return found("{!knn f=vector topK=" + k + "}[" + numbers(wanted.quantized()) + "]", filter, k);
    }

    private List<CandidateId> found(String query, Filter filter, int k) {
        var request = Stream.concat(Stream.of("find", String.valueOf(k), query), filters(filter).stream());
        var ids = ask(request.collect(Collectors.joining("\t")));
        List<CandidateId> found = new ArrayList<>();
        for (var id : ids.isEmpty() ? new String[0] : ids.split(" ")) {
            found.add(MadeUpPeople.id(Integer.parseInt(id)));
        }
        return found;
    }

    private static List<String> filters(Filter filter) {
        return switch (filter) {
            case Filter.Everybody everybody -> List.of();
            case Filter.AllOf all ->
                all.filters().stream().flatMap(part -> filters(part).stream()).toList();
            case Filter.AnyOf any -> List.of("right:" + String.join(" ", any.values()));
            case Filter.Between range ->
                List.of((range.field() == NumberField.PAY ? "pay" : "months") + ":[" + range.least() + " TO "
                        + range.most() + "]");
            case Filter.Near near ->
                List.of(String.format(
                        Locale.ROOT,
                        "{!geofilt sfield=place pt=%s,%s d=%s}",
                        near.place().latitude(),
                        near.place().longitude(),
                        near.kilometres()));
            case Filter.Without none -> throw new IllegalArgumentException("not in the log");
            case Filter.OneOf none -> throw new IllegalArgumentException("not in the log");
            case Filter.Matching none -> throw new IllegalArgumentException("not in the log");
            case Filter.Not none -> throw new IllegalArgumentException("not in the log");
        };
    }

    /** A connection for each thread that asks at a time. */
    private String ask(String request) {
        var line = lines.poll();
        line = line == null ? Line.to(node.address().getPort()) : line;
        var answer = line.ask(request);
        lines.add(line);
        return answer;
    }

    private record Line(BufferedReader in, PrintWriter out) {
        static Line to(int port) {
            try {
                var socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                return new Line(
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                        new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String ask(String request) {
            out.println(request);
            out.flush();
            try {
                var answer = in.readLine();
                if (answer == null) {
                    throw new IllegalStateException("Solr failed; its errors stand in its folder");
                }
                return answer;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public Duration cpuElsewhere() {
        return node.cpu();
    }

    @Override
    public void close() {
        node.close();
    }
}
