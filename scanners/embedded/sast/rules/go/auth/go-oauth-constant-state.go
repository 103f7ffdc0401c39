package auth

import "golang.org/x/oauth2"

const fixed = "shop"

func signIn(config *oauth2.Config) string {
	// ruleid: go-oauth-constant-state
	return config.AuthCodeURL("state")
}

func signInNamed(config *oauth2.Config) string {
	// ruleid: go-oauth-constant-state
	return config.AuthCodeURL(fixed, oauth2.AccessTypeOffline)
}

func signInSafely(config *oauth2.Config, state, verifier string) string {
	// ok: go-oauth-constant-state
	return config.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier))
}

func refresh(config *oauth2.Config) string {
	// ok: go-oauth-constant-state
	return config.Endpoint.TokenURL
}
