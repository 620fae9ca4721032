package io.rolewright.profiles.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.CorrectedResume;
import io.rolewright.engine.resume.Profile;
import io.rolewright.profiles.ProfileCorrection;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.reading.LiveModels;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.DocumentsInternal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Opens profiles for those who may see the candidate. */
@Component
class Reading {
    private final Profiles profiles;
    private final CandidatesInternal candidates;
    private final DocumentsInternal documents;
    private final Corrections corrections;
    private final LiveModels<Readers> readers;
    private final JsonMapper json;

    Reading(
            Profiles profiles,
            CandidatesInternal candidates,
            DocumentsInternal documents,
            Corrections corrections,
            LiveModels<Readers> readers,
            JsonMapper json) {
        this.profiles = profiles;
        this.candidates = candidates;
        this.documents = documents;
        this.corrections = corrections;
        this.readers = readers;
        this.json = json;
    }

    /**
     * A stored profile, and what it is with its corrections.
     *
     * @param readers what corrected it, and what goes on with it
     */
    record Page(Kept kept, CorrectedResume resume, Readers readers) {
        Document document() {
            return resume.document();
        }

        Profile profile() {
            return resume.profile();
        }

        /** Its ETag: the id is another one after every change. */
        String tag() {
            return "\"" + kept.id().text() + "\"";
        }
    }

    Kept find(CandidateId candidate) {
        var asked = new VisibilityQuestion(List.of(candidate));
        if (!candidates.visibility(asked).visible().contains(candidate)) {
            throw ContractException.notFound("profiles.candidate-unknown", candidate);
        }
        return profiles.find(candidate).orElseThrow(() -> ContractException.notFound("profiles.not-ready", candidate));
    }

    /** The whole profile. */
    Page open(CandidateId candidate) {
        var kept = find(candidate);
        return corrected(kept, corrections.applied(kept), readers.get());
    }

    /** The whole profile, whoever asks; nothing when there is none yet or no more. */
    Optional<Page> stored(CandidateId candidate) {
        return profiles.find(candidate).map(kept -> corrected(kept, corrections.applied(kept), readers.get()));
    }

    /** The whole profile as it was read, without what people put right. */
    Page original(CandidateId candidate) {
        return corrected(find(candidate), List.of(), readers.get());
    }

    Page corrected(Kept kept, List<ProfileCorrection> applied, Readers by) {
        List<ObjectNode> fields = applied.stream()
                .map(correction -> json.<ObjectNode>valueToTree(correction))
                .toList();
        var resume = by.corrector().correct(documents.find(kept.document()), kept.profile(), fields);
        return new Page(kept, resume, by);
    }

    /** The words behind spans, for a person. */
    List<String> words(CandidateId candidate, WordsQuestion question) {
        var page = open(candidate);
        if (!page.kept().document().equals(question.document())) {
            throw ContractException.conflict("profiles.document-replaced", question.document());
        }
        var text = page.document().text();
        refuseOutside(text, question.spans());
        return question.spans().stream().map(span -> span.of(text)).toList();
    }

    private static void refuseOutside(String text, List<Span> spans) {
        if (spans.stream().anyMatch(span -> span.end() > text.length())) {
            throw ContractException.invalid("profiles.span-outside");
        }
    }
}
