package io.rolewright.users.internal;

import io.rolewright.users.UserProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends a profile's version along as an ETag. */
@RestControllerAdvice(assignableTypes = UsersController.class)
class ProfileTag implements ResponseBodyAdvice<UserProfile> {
    /** The ETag of a profile as it is now. */
    static String of(UserProfile profile) {
        return "\"" + profile.version() + "\"";
    }

    /** A profile with its ETag, as the answer that is kept. */
    static ResponseEntity<UserProfile> tagged(UserProfile profile) {
        return ResponseEntity.ok().eTag(of(profile)).body(profile);
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getParameterType().equals(UserProfile.class);
    }

    @Override
    public @Nullable UserProfile beforeBodyWrite(
            @Nullable UserProfile profile,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (profile != null) {
            response.getHeaders().setETag(of(profile));
        }
        return profile;
    }
}
