package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import tools.jackson.databind.JsonNode;

/**
 * Reads what boards and feeds answer. The format is told by what an answer has, in the order of {@code
 * mapping/formats.txt}; what no mapping knows is read by the usual names of things. Safe for threads.
 */
public final class Mappings {
    private final MappingLimits limits;
    private final JsonText json;
    private final List<Mapping> mappings;
    private final Mapping genericMapping;
    private final Generic generic;

    /**
     * The mappings of this jar.
     *
     * @param limits how much one answer may cost
     */
    public Mappings(MappingLimits limits) {
        this.limits = limits;
        this.json = new JsonText(limits);
        this.mappings = BundledMappings.ALL;
        this.genericMapping = BundledMappings.BY_NAMES;
        this.generic = BundledMappings.JOBS_BY_NAMES;
    }

    /** The mappings, in the order in which they are asked whether an answer is theirs. */
    public List<Mapping> all() {
        return mappings;
    }

    /** The mapping of a format, for example {@code greenhouse}. */
    public Optional<Mapping> of(String format) {
        return mappings.stream()
                .filter(mapping -> mapping.format().equals(format))
                .findFirst();
    }

    /** What an answer is written in; a page that is no data counts as {@link Mapping.Kind#HTML}. Empty for plain text. */
    public Optional<Mapping.Kind> kind(String text) {
        if (JsonText.looksLikeJson(text)) {
            return Optional.of(Mapping.Kind.JSON);
        }
        String start = text.startsWith("\ufeff") ? text.substring(1).stripLeading() : text.stripLeading();
        if (Beginning.isXml(start)) {
            return Optional.of(Mapping.Kind.XML);
        }
        if (Beginning.isMarkup(start)) {
            return Optional.of(Mapping.Kind.HTML);
        }
        return TableText.isTable(start, generic.names()) ? Optional.of(Mapping.Kind.TABLE) : Optional.empty();
    }

    /**
     * Reads an answer in JSON or XML, or a table.
     *
     * @throws UnmappedException when it holds no jobs, with the reason as a code
     */
    public MappedAnswer read(String text) throws UnmappedException {
        ParsedAnswer data = data(text);
        Optional<MappedAnswer> known = known(data);
        return known.isPresent() ? known.get() : byNames(data);
    }

    /** The same where a mapping knows it; empty for everything else. */
    public Optional<MappedAnswer> known(String text) {
        try {
            return known(data(text));
        } catch (UnmappedException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads an answer that is expected to be of one format.
     *
     * @param mapping the format's
     * @return no items when the source has none now
     * @throws UnmappedException {@code board.other-format} when it is something else, such as a page of HTML
     */
    public MappedAnswer read(Mapping mapping, String text) throws UnmappedException {
        Optional<Mapping.Kind> kind = kind(text);
        if (kind.isPresent() && kind.get() != mapping.kind()) {
            throw new UnmappedException("board.other-format");
        }
        ParsedAnswer data = data(text);
        Optional<MappedAnswer> answer = answer(mapping, data);
        if (answer.isPresent()) {
            return answer.get();
        }
        if (mapping.isEmptyAnswer(data.root(mapping))) {
            return new MappedAnswer(
                    mapping,
                    mapping.kind(),
                    "empty",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    data.isBroken());
        }
        throw new UnmappedException(isError(data.root()) ? "board.error-answer" : "board.other-format");
    }

    /** What a page shows where it is laid out as one of the formats; empty for all other pages. */
    public Optional<MappedAnswer> read(Document page) {
        return mappings.stream()
                .filter(mapping -> mapping.kind() == Mapping.Kind.HTML)
                .flatMap(mapping -> read(mapping, page).stream())
                .findFirst();
    }

    /** The same for one format. */
    public Optional<MappedAnswer> read(Mapping mapping, Document page) {
        Rules<Node> rules = mapping.markup();
        return rules.shape(page).map(shape -> rules.answer(mapping, shape, page, limits, false));
    }

    /** Every described job in the data that a page carries for its own scripts, by the usual names. */
    public List<MappedItem> within(JsonNode data) {
        JsonNode folded = FoldedNames.in(data);
        return generic.described(folded).stream()
                .limit(limits.items())
                .map(job -> new MappedItem(generic.posting(job, folded), Optional.empty()))
                .toList();
    }

    /** The mapping that reads by names alone. */
    public Mapping generic() {
        return genericMapping;
    }

    private ParsedAnswer data(String text) throws UnmappedException {
        if (text.length() > limits.characters()) {
            throw new UnmappedException("board.too-large");
        }
        return switch (kind(text).orElse(Mapping.Kind.TABLE)) {
            case JSON ->
                new ParsedAnswer(
                        text,
                        Mapping.Kind.JSON,
                        json.read(text).orElseThrow(() -> new UnmappedException("board.malformed-json")),
                        false);
            case TABLE -> {
                TableText.Read read = TableText.read(text.stripLeading(), generic.names(), limits);
                yield new ParsedAnswer(text, Mapping.Kind.TABLE, read.rows(), read.broken());
            }
            case XML -> {
                XmlTree.Read read = XmlTree.read(Beginning.bare(text), limits);
                yield new ParsedAnswer(text, Mapping.Kind.XML, read.root(), read.broken());
            }
            case HTML -> throw new UnmappedException("board.other-format");
        };
    }

    private Optional<MappedAnswer> known(ParsedAnswer data) throws UnmappedException {
        for (Mapping mapping : mappings) {
            Optional<MappedAnswer> answer = mapping.kind() == data.kind() ? answer(mapping, data) : Optional.empty();
            if (answer.isPresent() && !mapping.isAboutJobs(data.text(), answer.get())) {
                throw new UnmappedException("board.no-jobs");
            }
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private Optional<MappedAnswer> answer(Mapping mapping, ParsedAnswer data) {
        Rules<JsonNode> rules = mapping.data();
        JsonNode root = data.root(mapping);
        return rules.shape(root).map(shape -> rules.answer(mapping, shape, root, limits, data.isBroken()));
    }

    private MappedAnswer byNames(ParsedAnswer data) throws UnmappedException {
        List<JsonNode> jobs = generic.jobs(data.folded());
        if (jobs.isEmpty()) {
            throw new UnmappedException(isError(data.root()) ? "board.error-answer" : "board.no-jobs");
        }
        List<MappedItem> items = new ArrayList<>();
        jobs.stream()
                .limit(limits.items())
                .forEach(job -> items.add(new MappedItem(generic.posting(job, data.folded()), Optional.empty())));
        String shape = jobs.size() == 1 ? "job" : "list";
        boolean cut = jobs.size() > limits.items();
        return new MappedAnswer(
                genericMapping, data.kind(), shape, items, Optional.empty(), Optional.empty(), cut, data.isBroken());
    }

    private static boolean isError(JsonNode root) {
        return root.isObject()
                && (root.has("error") || root.has("errors") || root.path("ok").isBoolean());
    }
}
