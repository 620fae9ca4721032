package io.rolewright.engine.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final String FOLDER = "/mapping/";
    private static final String GENERIC = "generic";

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
        this.mappings = Bundled.MAPPINGS;
        this.genericMapping = Bundled.GENERIC_MAPPING;
        this.generic = Bundled.GENERIC_JOBS;
    }

    /** Read once. */
    private static final class Bundled {
        static final List<Mapping> MAPPINGS = text("formats.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(format -> new Mapping(format, text(format + ".txt")))
                .toList();
        static final Mapping GENERIC_MAPPING = new Mapping(GENERIC, text("generic.txt"));
        static final Generic GENERIC_JOBS = new Generic(GENERIC_MAPPING, text("generic.txt"));

        private static String text(String file) {
            try (InputStream stream = Mappings.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null) {
                    throw new IllegalStateException("missing " + FOLDER + file);
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
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
        Data data = data(text);
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
        Data data = data(text);
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
                    data.broken());
        }
        throw new UnmappedException(isError(data.root) ? "board.error-answer" : "board.other-format");
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

    private Data data(String text) throws UnmappedException {
        if (text.length() > limits.characters()) {
            throw new UnmappedException("board.too-large");
        }
        return switch (kind(text).orElse(Mapping.Kind.TABLE)) {
            case JSON ->
                new Data(
                        text,
                        Mapping.Kind.JSON,
                        json.read(text).orElseThrow(() -> new UnmappedException("board.malformed-json")),
                        false);
            case TABLE -> {
                TableText.Read read = TableText.read(text.stripLeading(), generic.names(), limits);
                yield new Data(text, Mapping.Kind.TABLE, read.rows(), read.broken());
            }
            case XML -> {
                XmlTree.Read read = XmlTree.read(Beginning.bare(text), limits);
                yield new Data(text, Mapping.Kind.XML, read.root(), read.broken());
            }
            case HTML -> throw new UnmappedException("board.other-format");
        };
    }

    private Optional<MappedAnswer> known(Data data) throws UnmappedException {
        for (Mapping mapping : mappings) {
            Optional<MappedAnswer> answer = mapping.kind() == data.kind() ? answer(mapping, data) : Optional.empty();
            if (answer.isPresent() && !mapping.isAboutJobs(data.text, answer.get())) {
                throw new UnmappedException("board.no-jobs");
            }
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private Optional<MappedAnswer> answer(Mapping mapping, Data data) {
        Rules<JsonNode> rules = mapping.data();
        JsonNode root = data.root(mapping);
        return rules.shape(root).map(shape -> rules.answer(mapping, shape, root, limits, data.broken()));
    }

    private MappedAnswer byNames(Data data) throws UnmappedException {
        List<JsonNode> jobs = generic.jobs(data.folded());
        if (jobs.isEmpty()) {
            throw new UnmappedException(isError(data.root) ? "board.error-answer" : "board.no-jobs");
        }
        List<MappedItem> items = new ArrayList<>();
        jobs.stream()
                .limit(limits.items())
                .forEach(job -> items.add(new MappedItem(generic.posting(job, data.folded()), Optional.empty())));
        String shape = jobs.size() == 1 ? "job" : "list";
        boolean cut = jobs.size() > limits.items();
        return new MappedAnswer(
                genericMapping, data.kind(), shape, items, Optional.empty(), Optional.empty(), cut, data.broken());
    }

    private static boolean isError(JsonNode root) {
        return root.isObject()
                && (root.has("error") || root.has("errors") || root.path("ok").isBoolean());
    }

    /** An answer that was parsed; its folded form is made when a mapping asks for it. */
    private static final class Data {
        private final String text;
        private final Mapping.Kind kind;
        private final JsonNode root;
        private final boolean broken;
        private Optional<JsonNode> folded = Optional.empty();

        Data(String text, Mapping.Kind kind, JsonNode root, boolean broken) {
            this.text = text;
            this.kind = kind;
            this.root = root;
            this.broken = broken;
        }

        Mapping.Kind kind() {
            return kind;
        }

        boolean broken() {
            return broken;
        }

        JsonNode root(Mapping mapping) {
            return mapping.isLoose() ? folded() : root;
        }

        JsonNode folded() {
            JsonNode made = folded.orElseGet(() -> FoldedNames.in(root));
            folded = Optional.of(made);
            return made;
        }
    }
}
