#!/usr/bin/perl

# WEB_AUTHN: signing in with a passkey, what is no answer to it, and what
# either leaves behind.  Refusals with both kinds of statuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Passkey qw(map_of text bytes);
use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $party = 'example.com';
my $wrong = ['NotAuthorizedException', 'Incorrect username or password.'];
my $foreign = ['NotAuthorizedException', 'Invalid session for the user.'];
my $once = ['NotAuthorizedException',
            'Invalid session for the user, session can only be used once.'];
my $expired = ['NotAuthorizedException',
               'Invalid session for the user, session is expired.'];
my $invalid = ['InvalidParameterException', 'Credential data is not valid'];

my %flows = (ExplicitAuthFlows => [qw(ALLOW_USER_AUTH
                                      ALLOW_USER_PASSWORD_AUTH
                                      ALLOW_REFRESH_TOKEN_AUTH)]);


sub passkey_pool {
    my (%configuration) = @_;

    my $pool = make_pool(Policies => { SignInPolicy => {
        AllowedFirstAuthFactors => [qw(PASSWORD WEB_AUTHN)] } });

    configure($pool, WebAuthnConfiguration => { RelyingPartyId => $party,
                                                %configuration });

    return $pool;
}


sub configure {
    my ($pool, %configuration) = @_;

    my $answer = call('SetUserPoolMfaConfig', { UserPoolId => $pool,
                                                %configuration });

    is_ok($answer, 'configured') if $answer->{status} != 200;
}


my $pool = passkey_pool();
my $client = make_client($pool, %flows);
my $other_client = make_client($pool, %flows);


# a new user's name and passkey

sub user {
    my ($at, %passkey) = @_;

    my $username = unique_name('user');

    admin_make_user(pool_of($at // $client), $username);

    return ($username, passkey_for($username, $at, %passkey));
}


sub passkey_for {
    my ($username, $at, %is) = @_;

    my $passkey = Cognito::Passkey->new(%is);
    my %token = (AccessToken => sign_in($at // $client, $username)
                                ->{AccessToken});
    my $start = call('StartWebAuthnRegistration', \%token);
    my $answer = call('CompleteWebAuthnRegistration', {
        %token, Credential => $passkey->create(
                    $start->{body}{CredentialCreationOptions}) });

    is_ok($answer, 'registered') if $answer->{status} != 200;

    return $passkey;
}


# the session and the options of a challenge

sub challenge {
    my ($username, $at) = @_;

    return challenged(call('InitiateAuth',
                           initiate($at // $client, 'USER_AUTH',
                                    USERNAME => $username,
                                    PREFERRED_CHALLENGE => 'WEB_AUTHN')));
}


sub challenged {
    my ($answer) = @_;

    my $body = $answer->{body};

    is($body->{ChallengeName}, 'WEB_AUTHN', 'WEB_AUTHN is asked for')
        || diag($answer->{raw})
        if ($body->{ChallengeName} // '') ne 'WEB_AUTHN';

    my $text = $body->{ChallengeParameters}{CREDENTIAL_REQUEST_OPTIONS};

    return ($body->{Session}, JSON::PP->new->utf8->decode($text));
}


sub answer {
    my ($username, $session, $credential, $at) = @_;

    $credential = JSON::PP->new->utf8->encode($credential)
        if ref $credential;

    return respond($at // $client, 'WEB_AUTHN', $session,
                   USERNAME => $username, CREDENTIAL => $credential);
}


sub signed_in {
    my ($username, $session, $credential, $name, $at) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call('RespondToAuthChallenge',
                      answer($username, $session, $credential, $at));

    ok($answer->{body}{AuthenticationResult}{IdToken}, $name)
        || diag($answer->{raw});

    return $answer->{body};
}


sub refuse {
    my ($username, $session, $credential, $error, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    refused('RespondToAuthChallenge',
            answer($username, $session, $credential), @$error, $name);
}


# A wrong answer was the only one: the right one comes too late.  at: the
# client; edit: of the credential in $_; the rest is what get() takes.

sub spent {
    my ($username, $passkey, $name, %is) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $at = delete $is{at} // $client;
    my $edit = delete $is{edit} // sub { };

    for my $path ('/', '/documented') {
        my ($session, $options) = challenge($username, $at);
        my $credential = $passkey->get($options, %is);

        $edit->() for $credential;

        is_error(call('RespondToAuthChallenge',
                      answer($username, $session, $credential, $at),
                      path => $path),
                 @$wrong, $path eq '/' ? 400 : 482, $name);
        refused('RespondToAuthChallenge',
                answer($username, $session, $passkey->get($options), $at),
                @$once, "$name: answered twice");
    }
}


sub record {
    my ($username, $in) = @_;

    my $text = redis()->command('GET', 'cg:user:{' . ($in // $pool)
                                       . "/$username}");

    return JSON::PP->new->utf8->decode((split / /, $text, 2)[1]);
}


my $keys = published_keys($pool);


for my $algorithm (qw(ES256 RS256 EdDSA)) {

    subtest "right answers: $algorithm" => sub {
        my ($username, $passkey) = user(undef, algorithm => $algorithm);
        my $before = record($username);
        my ($session, $options) = challenge($username);

        like(delete $options->{challenge}, qr/^[\w-]{43}\z/, 'a challenge');
        is_deeply($options, {
            timeout => 180000, rpId => $party,
            allowCredentials => [ { type => 'public-key',
                                    id => encoded($passkey->{id}),
                                    transports => ['internal', 'hybrid'] } ],
            userVerification => 'preferred' }, 'options');

        ($session, $options) = challenge($username);

        my $body = signed_in($username, $session, $passkey->get($options),
                             'signed in');

        is_deeply([sort keys %$body],
                  [qw(AuthenticationResult ChallengeParameters)],
                  'the answer');
        ok(verifies($body->{AuthenticationResult}{$_}, $keys), "the $_")
            for qw(AccessToken IdToken);
        is(claims($body->{AuthenticationResult}{IdToken})
           ->{'cognito:username'}, $username, 'is whose it should be');

        is_ok(call('GetUser', { AccessToken =>
                  $body->{AuthenticationResult}{AccessToken} }),
              'the access token is good');

        my $after = record($username);

        is(delete $after->{Credentials}[0]{Counter}, 1, 'one was counted');
        delete $before->{Credentials}[0]{Counter};
        is_deeply($after, $before, 'and nothing else has changed');

        refuse($username, $session, $passkey->get($options), $once,
               'answered twice');
    };
}


subtest 'ways to it' => sub {
    my ($username, $passkey) = user();

    my $choice = call('InitiateAuth', initiate($client, 'USER_AUTH',
                                               USERNAME => $username));

    is_deeply($choice->{body}{AvailableChallenges},
              [qw(PASSWORD_SRP PASSWORD WEB_AUTHN)], 'it may be chosen');

    my ($session, $options) = challenged(call('RespondToAuthChallenge',
        respond($client, 'SELECT_CHALLENGE', $choice->{body}{Session},
                USERNAME => $username, ANSWER => 'WEB_AUTHN')));

    signed_in($username, $session, $passkey->get($options), 'chosen');

    ($session, $options) = challenged(call('AdminInitiateAuth',
        admin_initiate($client, 'USER_AUTH', USERNAME => $username,
                       PREFERRED_CHALLENGE => 'WEB_AUTHN')));

    my $answer = call('AdminRespondToAuthChallenge',
        admin_respond($client, 'WEB_AUTHN', $session, USERNAME => $username,
                      CREDENTIAL => JSON::PP->new->utf8->encode(
                          $passkey->get($options))));

    ok($answer->{body}{AuthenticationResult}, 'by an administrator')
        || diag($answer->{raw});

    ($session, $options) = challenge($username);
    signed_in(record($username)->{Sub}, $session, $passkey->get($options),
              'answered by the sub');

    ($session, $options) = challenge($username);
    signed_in($username, $session, $passkey->get($options, user => undef),
              'without a user handle');

    ($session, $options) = challenge($username);
    signed_in($username, $session,
              $passkey->get($options, origin => 'https://www.example.com:8443'),
              'from a page below');

    ($session, $options) = challenge($username);
    signed_in($username, $session,
              $passkey->get($options, extensions =>
                            map_of(text('credBlob'), bytes('x'))),
              'with an extension\'s result');

    my $second = passkey_for($username, undef, algorithm => 'EdDSA');

    ($session, $options) = challenge($username);
    is(scalar @{$options->{allowCredentials}}, 2, 'two passkeys');
    signed_in($username, $session, $second->get($options), 'the second');
    ($session, $options) = challenge($username);
    signed_in($username, $session, $passkey->get($options), 'the first');
};


subtest 'who has none' => sub {
    my $username = unique_name('user');

    admin_make_user($pool, $username);

    my $hiding = make_client($pool, %flows,
                             PreventUserExistenceErrors => 'ENABLED');

    for my $name ($username, 'nobody') {
        my $answer = call('InitiateAuth',
            initiate($hiding, 'USER_AUTH', USERNAME => $name,
                     PREFERRED_CHALLENGE => 'WEB_AUTHN'));

        is_deeply([@{$answer->{body}}{qw(ChallengeName AvailableChallenges)}],
                  ['SELECT_CHALLENGE', [qw(PASSWORD_SRP PASSWORD)]],
                  "$name may choose something else");
    }
};


subtest 'wrong answers' => sub {
    my ($username, $passkey) = user();
    my ($someone, $theirs) = user();
    my $alien = Cognito::Passkey->new();
    my ($unused, $other) = challenge($username);

    spent($username, $passkey, 'another key\'s signature', signer => $alien);

    for my $part (qw(signature authenticatorData clientDataJSON)) {
        spent($username, $passkey, "altered: $part", edit => sub {
            my $bytes = decoded($_->{response}{$part});
            substr($bytes, -1) ^= "\1" if $part ne 'clientDataJSON';
            $bytes =~ s/false/null/ if $part eq 'clientDataJSON';
            $_->{response}{$part} = encoded($bytes);
        });
    }

    spent($username, $passkey, 'the challenge of another session',
          challenge => $other->{challenge});
    spent($username, $passkey, 'of another page',
          origin => 'https://example.org');
    spent($username, $passkey, 'of a page without TLS',
          origin => 'http://example.com');
    spent($username, $passkey, 'of a registration',
          type => 'webauthn.create');
    spent($username, $passkey, 'from within a frame', cross => 1);
    spent($username, $passkey, 'for another relying party',
          party => 'example.org', origin => 'https://example.com');
    spent($username, $passkey, 'nobody was there', flags => 0x04);
    spent($username, $passkey, 'of another user by its handle',
          user => record($someone)->{Sub});
    spent($username, $passkey, 'something follows',
          data => sub { $_ .= "\0" });
    spent($username, $theirs, 'another user\'s passkey',
          user => undef);
    spent($username, $alien, 'a passkey nobody knows', user => undef);

    my ($session, $options) = challenge($username);

    signed_in($username, $session, $passkey->get($options),
              'the right one, after all of them');
};


subtest 'answers that cannot be read' => sub {
    my ($username, $passkey) = user();
    my ($session, $options) = challenge($username);

    refused('RespondToAuthChallenge',
            respond($client, 'WEB_AUTHN', $session, USERNAME => $username),
            'InvalidParameterException',
            'Missing required parameter CREDENTIAL', 'none');

    refuse($username, $session, $_, $invalid, $_)
        for '{', '[]', '{}', 'null', 'AAAA';

    for my $member (qw(id rawId type response)) {
        my $credential = $passkey->get($options);

        delete $credential->{$member};
        refuse($username, $session, $credential, $invalid, "no $member");
    }

    for my $member (qw(clientDataJSON authenticatorData signature)) {
        for my $change (sub { '' }, sub { '*' }, sub { "$_[0]=" }) {
            my $credential = $passkey->get($options);

            $_ = $change->($_) for $credential->{response}{$member};
            refuse($username, $session, $credential, $invalid, $member);
        }
    }

    signed_in($username, $session, $passkey->get($options),
              'the session is as good as it was');
};


subtest 'sessions' => sub {
    my ($username, $passkey) = user();
    my ($someone, $theirs) = user();
    my ($session, $options) = challenge($username);
    my $credential = $passkey->get($options);

    refuse($someone, $session, $credential, $foreign, 'by another user');
    refuse($someone, $session, $theirs->get($options), $foreign,
           'by another user\'s passkey');
    refused('RespondToAuthChallenge',
            answer($username, $session, $credential, $other_client),
            @$foreign, 'at another client');
    refuse($username, undef, $credential,
           ['InvalidParameterException', 'Missing required parameter Session'],
           'without one');
    refused('RespondToAuthChallenge',
            respond($client, 'SELECT_CHALLENGE', $session,
                    USERNAME => $username, ANSWER => 'PASSWORD',
                    PASSWORD => 'Correct-Horse-7'),
            @$foreign, 'for another challenge');

    with_time_offset('180s', sub {
        refuse($username, $session, $credential, $expired, 'too late');
    });

    with_time_offset('179s', sub {
        signed_in($username, $session, $credential, 'just in time');
    });

    # commits that fail leave it as it was

    ($session, $options) = challenge($username);

    with_conflicts($pool, $username, sub {
        is_error(call('RespondToAuthChallenge',
                      answer($username, $session, $passkey->get($options))),
                 'TooManyRequestsException', undef, 400,
                 'the user is changed by others all the time');
    });

    signed_in($username, $session, $passkey->get($options), 'and afterwards');
};


subtest 'counters' => sub {
    my ($username, $passkey) = user(undef, counter => 5);

    is(record($username)->{Credentials}[0]{Counter}, 5, 'the first');

    spent($username, $passkey, 'as before', counter => 5);
    spent($username, $passkey, 'backwards', counter => 4);
    spent($username, $passkey, 'none', counter => 0);

    my ($session, $options) = challenge($username);

    signed_in($username, $session, $passkey->get($options, counter => 70000),
              'it may jump');
    is(record($username)->{Credentials}[0]{Counter}, 70000, 'and is kept');
    spent($username, $passkey, 'the counter of another copy',
          counter => 69999);

    ($session, $options) = challenge($username);
    signed_in($username, $session,
              $passkey->get($options, counter => 4294967295), 'to its end');

    ($username, $passkey) = user(undef, counter => undef);

    for my $n (1, 2) {
        ($session, $options) = challenge($username);
        signed_in($username, $session, $passkey->get($options),
                  "without counting, $n");
    }
};


subtest 'what happens in between' => sub {
    my ($username, $passkey) = user();
    my ($session, $options) = challenge($username);
    my %user = (UserPoolId => $pool, Username => $username);

    call('AdminDisableUser', \%user);
    refuse($username, $session, $passkey->get($options),
           ['NotAuthorizedException', 'User is disabled.'], 'disabled');
    call('AdminEnableUser', \%user);

    edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
    refuse($username, $session, $passkey->get($options),
           ['PasswordResetRequiredException',
            'Password reset required for the user'], 'to be reset');

    call('AdminSetUserPassword', { %user, Password => 'Fresh-Start-11' });
    refuse($username, $session, $passkey->get($options), $foreign,
           'to change the password');
    call('AdminSetUserPassword', { %user, Password => 'Correct-Horse-7',
                                   Permanent => true });

    configure($pool, WebAuthnConfiguration => {
        RelyingPartyId => 'example.org' });
    refuse($username, $session, $passkey->get($options), $foreign,
           'another relying party');
    configure($pool, WebAuthnConfiguration => { RelyingPartyId => $party });

    signed_in($username, $session, $passkey->get($options), 'all is well');

    ($session, $options) = challenge($username);

    my $token = sign_in($client, $username)->{AccessToken};
    my $second = passkey_for($username);

    call('DeleteWebAuthnCredential',
         { AccessToken => $token, CredentialId => encoded($passkey->{id}) });
    is_error(call('RespondToAuthChallenge',
                  answer($username, $session, $passkey->get($options))),
             @$wrong, 400, 'the passkey is deleted');

    ($session, $options) = challenge($username);
    signed_in($username, $session, $second->get($options), 'but not all');
};


subtest 'user verification' => sub {
    my $strict = passkey_pool(UserVerification => 'required');
    my $at = make_client($strict, %flows);
    my ($username, $passkey) = user($at);
    my ($session, $options) = challenge($username, $at);

    is($options->{userVerification}, 'required', 'is asked for');

    spent($username, $passkey, 'missed', at => $at, flags => 0x01);
    signed_in($username, $session, $passkey->get($options), 'found', $at);
};


subtest 'two factors in one' => sub {
    my %two = (FactorConfiguration => 'MULTI_FACTOR_WITH_USER_VERIFICATION');

    my $both = passkey_pool();
    my $at = make_client($both, %flows);
    my ($username, $passkey) = user($at);

    my $need = sub {
        configure($both, MfaConfiguration => 'ON',
                  SoftwareTokenMfaConfiguration => { Enabled => true },
                  WebAuthnConfiguration => { RelyingPartyId => $party, @_ });
    };

    $need->();

    my $answer = call('InitiateAuth',
                      initiate($at, 'USER_AUTH', USERNAME => $username,
                               PREFERRED_CHALLENGE => 'WEB_AUTHN'));

    is_deeply($answer->{body}{AvailableChallenges},
              [qw(PASSWORD_SRP PASSWORD)], 'one is not enough');

    $need->(%two);

    my ($session, $options) = challenge($username, $at);

    is($options->{userVerification}, 'required',
       'two are, with the user verified');
    signed_in($username, $session, $passkey->get($options), 'who was', $at);

    ($session, $options) = challenge($username, $at);
    $passkey->{verifies} = 0;
    is_error(call('RespondToAuthChallenge',
                  answer($username, $session, $passkey->get($options), $at)),
             @$wrong, 400, 'who was not');

    # withdrawn

    ($session, $options) = challenge($username, $at);
    $passkey->{verifies} = 1;
    $need->();
    refused('RespondToAuthChallenge',
            answer($username, $session, $passkey->get($options), $at),
            @$foreign, 'one is not enough any more');

    # whoever needs no second factor need not be verified

    configure($both, MfaConfiguration => 'OPTIONAL',
              SoftwareTokenMfaConfiguration => { Enabled => true },
              WebAuthnConfiguration => { RelyingPartyId => $party, %two });

    ($session, $options) = challenge($username, $at);
    is($options->{userVerification}, 'preferred', 'optional');
    $passkey->{verifies} = 0;
    signed_in($username, $session, $passkey->get($options), 'and unverified',
              $at);
};


done_testing();
