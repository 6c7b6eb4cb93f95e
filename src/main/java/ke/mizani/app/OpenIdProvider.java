package ke.mizani.app;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the library about the provider of the settings: people of the pages meet it at one address
 * only, programs bring its tokens along.
 */
@ApplicationScoped
class OpenIdProvider implements TenantConfigResolver {

    /** Where a browser is sent to the provider, and comes back. */
    private static final String ENTRANCE = "/log-in/provider";

    private static final String API = "/api/";

    private final OpenId settings;
    private final OidcTenantConfig pages;
    private final OidcTenantConfig programs;

    OpenIdProvider(OpenId settings) {
        this.settings = settings;
        pages = configured(settings, ApplicationType.WEB_APP);
        programs = configured(settings, ApplicationType.SERVICE);
    }

    private static OidcTenantConfig configured(OpenId settings, ApplicationType type) {
        return OidcTenantConfig.authServerUrl(settings.issuer())
                .tenantId(type.name())
                .clientId(settings.client())
                .credentials(settings.secret())
                .applicationType(type)
                .token()
                .audience(settings.client())
                .end()
                .authentication()
                .pkceRequired()
                .end()
                .build();
    }

    /** Nothing: the default, which is switched off. */
    @Override
    public Uni<OidcTenantConfig> resolve(
            RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        if (settings.isUsed() && request.normalizedPath().equals(ENTRANCE)) {
            return Uni.createFrom().item(pages);
        }
        return settings.isUsed() && request.normalizedPath().startsWith(API)
                ? Uni.createFrom().item(programs)
                : Uni.createFrom().nullItem();
    }
}
