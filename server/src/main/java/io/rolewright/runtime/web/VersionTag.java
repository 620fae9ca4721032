package io.rolewright.runtime.web;

import io.rolewright.shared.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends the version of what can be edited along as an ETag. */
@RestControllerAdvice
public class VersionTag implements ResponseBodyAdvice<Versioned> {
    /** An answer with its ETag, as it is kept for a request that comes again. */
    public static <T extends Versioned> ResponseEntity<T> tagged(T answer) {
        return ResponseEntity.ok().eTag(answer.tag()).body(answer);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Versioned.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Versioned beforeBodyWrite(
            @Nullable Versioned answer,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (answer != null) {
            response.getHeaders().setETag(answer.tag());
        }
        return answer;
    }
}
