package io.rolewright.security.internal;

import io.rolewright.security.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends the version of the policies along as an ETag. */
@RestControllerAdvice(assignableTypes = PoliciesController.class)
class PolicyTag implements ResponseBodyAdvice<Policies> {
    /** The ETag of the policies as they are now. */
    static String of(Policies policies) {
        return "\"" + policies.version() + "\"";
    }

    /** The policies with their ETag, as the answer that is kept. */
    static ResponseEntity<Policies> tagged(Policies policies) {
        return ResponseEntity.ok().eTag(of(policies)).body(policies);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getParameterType().equals(Policies.class);
    }

    @Override
    public @Nullable Policies beforeBodyWrite(
            @Nullable Policies policies,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (policies != null) {
            response.getHeaders().setETag(of(policies));
        }
        return policies;
    }
}
