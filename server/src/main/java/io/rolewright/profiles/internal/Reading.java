package io.rolewright.profiles.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Span;
import io.rolewright.profiles.WordsQuestion;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.DocumentsInternal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens profiles for those who may see the candidate. */
@Component
class Reading {
    private final Profiles profiles;
    private final CandidatesInternal candidates;
    private final DocumentsInternal documents;

    Reading(Profiles profiles, CandidatesInternal candidates, DocumentsInternal documents) {
        this.profiles = profiles;
        this.candidates = candidates;
        this.documents = documents;
    }

    /** A profile with the document that its spans point into. */
    record Page(Kept kept, Document document) {}

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
        return new Page(kept, documents.find(kept.document()));
    }

    /** The words behind spans, for a person. */
    List<String> words(CandidateId candidate, WordsQuestion question) {
        var kept = find(candidate);
        if (!kept.document().equals(question.document())) {
            throw ContractException.conflict("profiles.document-replaced", question.document());
        }
        var text = documents.find(kept.document()).text();
        refuseOutside(text, question.spans());
        return question.spans().stream().map(span -> span.of(text)).toList();
    }

    private static void refuseOutside(String text, List<Span> spans) {
        if (spans.stream().anyMatch(span -> span.end() > text.length())) {
            throw ContractException.invalid("profiles.span-outside");
        }
    }
}
