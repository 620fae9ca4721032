package io.rolewright.resumes.internal;

import io.rolewright.resumes.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends a candidate's version along as an ETag. */
@RestControllerAdvice(assignableTypes = CandidatesController.class)
class CandidateTag implements ResponseBodyAdvice<Candidate> {
    /** The ETag of a candidate as they are now. */
    static String of(Candidate candidate) {
        return "\"" + candidate.version() + "\"";
    }

    /** A candidate with their ETag, as the answer that is kept. */
    static ResponseEntity<Candidate> tagged(Candidate candidate) {
        return ResponseEntity.ok().eTag(of(candidate)).body(candidate);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getParameterType().equals(Candidate.class);
    }

    @Override
    public @Nullable Candidate beforeBodyWrite(
            @Nullable Candidate candidate,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (candidate != null) {
            response.getHeaders().setETag(of(candidate));
        }
        return candidate;
    }
}
