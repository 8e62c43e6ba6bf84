// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The signers themselves; who uses one asks signer.h for it by name.
#pragma once

#include "core/providers/signing/signer.h"

namespace doorplate {

// docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
Result<HttpRequest> signAws4(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// cloud.tencent.com/document/api/1427/56189; signs content-type, host and the X-TC-Action that the request carries
Result<HttpRequest> signTc3(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature; signs all x-acs-* headers
Result<HttpRequest> signAcs3(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
Result<HttpRequest> signHuawei(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api; the timestamp is the server's own (GET /auth/time)
Result<HttpRequest> signOvh(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// developers.google.com/identity/protocols/oauth2/service-account: makes the form that asks for a token
Result<HttpRequest> signGoogleJwt(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// api.transip.nl/rest/docs.html: RSA and SHA-512 over the body
Result<HttpRequest> signTransip(HttpRequest request, const SigningValues &with, const SigningMoment &moment);
// RFC 6749 section 4.4: makes the form that asks for a token
Result<HttpRequest> signOauth2(HttpRequest request, const SigningValues &with, const SigningMoment &moment);

} // namespace doorplate
