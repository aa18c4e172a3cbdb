#!/usr/bin/perl

# User sessions: what a pool tracks and a client may be set to, with every
# refusal; listing and revoking, by the user and by an administrator; which
# sign-in goes when there are too many; and that tokens of sessions that
# ended are good for nothing.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP ();

use Cognito::Test;
use Cognito::SignIn;

start_server(locations => DOCUMENTED);

my $untracked = 'User session tracking is not enabled for this user pool.';
my $lite_text = 'The following features need to be disabled for the LITE '
                . 'pricing tier configured: User Session Tracking';

my $pool = tracking(20);
my $client = make_client($pool);
my $plain = make_pool();
my $plain_client = make_client($plain);
my $lite = make_pool(UserPoolTier => 'LITE');
my $lite_client = make_client($lite);


sub tracking {
    my ($most, %settings) = @_;

    my $pool = make_pool(%settings);

    is_ok(track($pool, $most), 'tracked');

    return $pool;
}


sub track {
    my ($pool, $most, $state) = @_;

    return call('SetUserPoolSessionConfiguration', pool_setting($pool, $most,
                                                                $state));
}


sub pool_setting {
    my ($pool, $most, $state) = @_;

    return { UserPoolId => $pool, UserSessionTracking => $state // 'ENABLED',
             TokenSession => { MaxPerUser => $most } };
}


sub client_setting {
    my ($client, $minutes) = @_;

    return { UserPoolId => pool_of($client), ClientId => $client,
             SSOSession => { MaxValidityMinutes => $minutes } };
}


sub make_user {
    my ($in) = @_;

    my $username = unique_name('user');

    admin_make_user($in // $pool, $username, undef,
                    email => "$username\@example.com");

    return $username;
}


# sign_in() with a User-Agent

sub sign_in_with {
    my ($client, $username, $agent) = @_;

    my $answer = call('InitiateAuth',
                      initiate($client, 'USER_PASSWORD_AUTH',
                               USERNAME => $username,
                               PASSWORD => 'Correct-Horse-7'),
                      headers => { 'user-agent' => $agent });

    is_ok($answer, "signed in");

    return $answer->{body}{AuthenticationResult};
}


sub refresh {
    my ($client, $result, %options) = @_;

    return call('GetTokensFromRefreshToken', {
        ClientId     => $client,
        RefreshToken => $result->{RefreshToken},
    }, %options);
}


sub session_id {
    my ($result) = @_;

    return claims($result->{AccessToken})->{event_id} =~ tr/-//dr;
}


sub listed {
    my ($result) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call('ListUserSessions',
                      { AccessToken => $result->{AccessToken} });

    is_ok($answer, 'listed');

    return @{$answer->{body}{Sessions} // []};
}


sub listed_to_admin {
    my ($username, $in) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $answer = call('AdminListUserSessions',
                      { UserPoolId => $in // $pool, Username => $username });

    is_ok($answer, 'listed to an administrator');

    return @{$answer->{body}{Sessions} // []};
}


sub ids { join ' ', map { $_->{SessionId} } @_ }


sub is_good {
    my ($client, $result, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }),
          "$name: the access token");
    is_ok(refresh($client, $result), "$name: the refresh token");
}


sub is_ended {
    my ($client, $result, $name) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    is_error(call('GetUser', { AccessToken => $result->{AccessToken} }),
             'NotAuthorizedException', 'Access Token has been revoked', 400,
             "$name: the access token");
    is_error(refresh($client, $result), 'NotAuthorizedException',
             'Refresh Token has been revoked', 400,
             "$name: the refresh token");
}


subtest 'settings of a pool' => sub {
    my $one = make_pool();
    my $get = sub {
        return call('GetUserPoolSessionConfiguration', { UserPoolId => $one })
               ->{body};
    };

    is_deeply($get->(), { UserPoolId => $one,
                          UserSessionTracking => 'DISABLED',
                          TokenSession => { MaxPerUser => 20 } },
              'before they are made');

    for my $case ([ 'ENABLED', 1 ], [ 'ENABLED', 100 ], [ 'DISABLED', 7 ]) {
        my ($state, $most) = @$case;
        my $answer = track($one, $most, $state);
        my $expected = { UserPoolId => $one, UserSessionTracking => $state,
                         TokenSession => { MaxPerUser => $most } };

        is_ok($answer, "$state, $most");
        is_deeply($answer->{body}, $expected, 'answered');
        is_deeply($get->(), $expected, 'and kept');
    }

    my $before = $get->();

    is_ok(call('UpdateUserPool', { UserPoolId => $one }), 'updated');
    is_deeply($get->(), $before, 'an update of the pool leaves them');

    my %described = %{call('DescribeUserPool', { UserPoolId => $one })
                      ->{body}{UserPool}};

    is_deeply([ grep { /Session/ } keys %described ], [],
              'they are not shown with the pool\'s');

    my $set = 'SetUserPoolSessionConfiguration';
    my $invalid = 'InvalidParameterException';

    refused($set, pool_setting($one, 0), $invalid,
            qr/'tokenSession\.maxPerUser' failed.*greater than or equal to 1/,
            'none');
    refused($set, pool_setting($one, 101), $invalid,
            qr/'tokenSession\.maxPerUser' failed.*less than or equal to 100/,
            'too many');
    refused($set, pool_setting($one, 5, 'SOMETIMES'), $invalid,
            qr/'userSessionTracking' failed.*enum value set/, 'no state');
    refused($set, { UserPoolId => $one }, $invalid,
            qr/^2 validation errors detected/, 'both are required');
    refused($set, pool_setting('us-east-1_nosuchpl', 5),
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'no pool');
    refused('GetUserPoolSessionConfiguration',
            { UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.',
            'no pool to be read');
    refused('GetUserPoolSessionConfiguration', { UserPoolId => 'nowhere' },
            $invalid, qr/at 'userPoolId' failed to satisfy constraint: Member/,
            'what is no id of a pool');
    refused($set, pool_setting($lite, 5), 'FeatureUnavailableInTierException',
            $lite_text, 'not in the tier');
    refused('UpdateUserPool', { UserPoolId => $pool, UserPoolTier => 'LITE' },
            'FeatureUnavailableInTierException', $lite_text,
            'nor into it');

    is_deeply($get->(), $before, 'refusals change nothing');
};


subtest 'settings of a client' => sub {
    my $one = make_client($pool);
    my %one = (UserPoolId => $pool, ClientId => $one);
    my $get = sub {
        return call('GetUserPoolClientSessionConfiguration', \%one)->{body};
    };

    is_deeply($get->(), { %one, SSOSession => { MaxValidityMinutes => 60 } },
              'before they are made');

    for my $minutes (0, 129600) {
        my $answer = call('SetUserPoolClientSessionConfiguration',
                          client_setting($one, $minutes));
        my $expected = { %one,
                         SSOSession => { MaxValidityMinutes => $minutes } };

        is_ok($answer, "$minutes minutes");
        is_deeply($answer->{body}, $expected, 'answered');
        is_deeply($get->(), $expected, 'and kept');
    }

    is_ok(call('UpdateUserPoolClient', \%one), 'updated');
    is($get->()->{SSOSession}{MaxValidityMinutes}, 129600,
       'an update of the client leaves them');

    my $set = 'SetUserPoolClientSessionConfiguration';
    my $read = 'GetUserPoolClientSessionConfiguration';
    my $invalid = 'InvalidParameterException';
    my $gone = 'ResourceNotFoundException';

    for my $minutes (-1, 129601) {
        refused($set, client_setting($one, $minutes), $invalid,
                qr/'sSOSession\.maxValidityMinutes' failed/i,
                "$minutes minutes");
    }

    refused($set, \%one, $invalid, qr/must not be null/, 'nothing');
    refused($set, client_setting($plain_client, 5), $invalid, $untracked,
            'where nothing is tracked');
    refused($set, client_setting($lite_client, 5),
            'FeatureUnavailableInTierException', $lite_text,
            'not in the tier');

    for my $case ([ $set, client_setting($one, 5) ], [ $read, \%one ]) {
        my ($operation, $input) = @$case;

        refused($operation, { %$input, ClientId => 'nosuchclient' }, $gone,
                'User pool client nosuchclient does not exist.',
                "$operation, no client");
        refused($operation, { %$input, ClientId => 'no client' }, $invalid,
                qr/at 'clientId' failed to satisfy constraint: Member must/,
                "$operation, what is no id of a client");
        refused($operation, { %$input, ClientId => $plain_client }, $gone,
                "User pool client $plain_client does not exist.",
                "$operation, another pool's");
        refused($operation, { %$input, UserPoolId => 'us-east-1_nosuchpl' },
                $gone, 'User pool us-east-1_nosuchpl does not exist.',
                "$operation, no pool");
    }
};


subtest 'listing' => sub {
    my $username = make_user();
    my $other = make_client($pool);
    my $before = time();
    my $first = sign_in_with($client, $username,
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 '
        . '(KHTML, like Gecko) Chrome/126.0 Safari/537.36');
    my $second = sign_in_with($other, $username, undef);

    my @sessions = listed($first);

    is(scalar @sessions, 2, 'both');

    my ($one) = grep { $_->{SessionId} eq session_id($first) } @sessions;
    my ($two) = grep { $_->{SessionId} eq session_id($second) } @sessions;

    is_deeply([ sort keys %$one ],
              [ qw(ClientId CreateDate DeviceType IsCurrentSession
                   LastActiveDate LastIPAddress SessionId SessionType) ],
              'members');
    like($one->{SessionId}, qr/^[a-z0-9]{32}$/, 'an id');
    is($one->{SessionType}, 'TOKEN', 'SessionType');
    is($one->{ClientId}, $client, 'ClientId');
    is($two->{ClientId}, $other, 'the other\'s');
    is($one->{CreateDate}, claims($first->{AccessToken})->{auth_time},
       'CreateDate');
    cmp_ok($one->{LastActiveDate}, '>=', $before, 'LastActiveDate');
    is($one->{DeviceType}, 'macOS, Chrome', 'DeviceType');
    is($two->{DeviceType}, 'unknown', 'of nobody');
    is($one->{LastIPAddress}, '127.0.0.1', 'LastIPAddress');
    ok($one->{IsCurrentSession}, 'the current one');
    ok(!$two->{IsCurrentSession}, 'not the other');

    my ($mine) = grep { $_->{IsCurrentSession} } listed($second);

    is($mine->{SessionId}, session_id($second), 'seen from the other');

    my @seen = listed_to_admin($username);

    is(ids(@seen), ids(@sessions), 'an administrator sees the same');
    is(scalar(grep { $_->{IsCurrentSession} } @seen), 0, 'none is current');
    is(scalar listed_to_admin(make_user()), 0, 'a user without any');

    with_time_offset('10m', sub {
        is_ok(refresh($client, $first,
                      headers => { 'user-agent' =>
                                   'aws-cli/2.9 Python/3.11 Linux/6.1' }),
              'refreshed');

        my ($now, $then) = listed($second);

        is($now->{SessionId}, session_id($first), 'the last active is first');
        cmp_ok($now->{LastActiveDate}, '>=', $before + 600, 'it was used');
        is($now->{CreateDate}, $one->{CreateDate}, 'but not made anew');
        is($now->{DeviceType}, 'Linux, AWS CLI', 'by another device');
        is($then->{LastActiveDate}, $two->{LastActiveDate},
           'the other one was not');
    });

    with_time_offset('20m', sub {
        is_ok(call('InitiateAuth',
                   initiate($other, 'REFRESH_TOKEN_AUTH',
                            REFRESH_TOKEN => $second->{RefreshToken})),
              'by the flow');
        is((listed($first))[0]{SessionId}, session_id($second),
           'is an activity, too');
    });

    with_time_offset('30d', sub {
        is(scalar listed_to_admin($username), 0, 'expired ones are not shown');
    });

    is_ok(call('AdminUserGlobalSignOut',
               { UserPoolId => $pool, Username => $username }), 'signed out');
    is(scalar listed_to_admin($username), 0, 'ended ones are not shown');

    my $third = sign_in($client, $username);

    is(ids(listed($third)), session_id($third), 'a new one is');
};


subtest 'devices' => sub {
    my %agents = (
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) '
        . 'AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1'
            => 'iOS, Safari',
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) '
        . 'Gecko/20100101 Firefox/127.0' => 'Windows, Firefox',
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 '
        . 'Safari/537.36 Edg/126.0.0.0' => 'Windows, Edge',
        'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/126.0 Safari/537.36'
            => 'Android, Chrome',
        'okhttp/4.12.0' => 'OkHttp',
        'Something (CrOS)' => 'ChromeOS',
        'Something else' => 'unknown',
        '' => 'unknown',
    );

    for my $agent (sort keys %agents) {
        my $result = sign_in_with($client, make_user(), $agent);

        is((listed($result))[0]{DeviceType}, $agents{$agent},
           "\"$agent\"");
    }
};


subtest 'refused lists' => sub {
    my $username = make_user();
    my $result = sign_in($client, $username);
    my %mine = (AccessToken => $result->{AccessToken});
    my %his = (UserPoolId => $pool, Username => $username);
    my $invalid = 'InvalidParameterException';

    refused('ListUserSessions', { %mine, NextToken => 'x' }, $invalid,
            'Invalid pagination token.', 'a token');
    refused('AdminListUserSessions', { %his, NextToken => 'x' }, $invalid,
            'Invalid pagination token.', 'a token of an administrator');
    refused('AdminListUserSessions', { %his, Username => 'nobody' },
            'UserNotFoundException', 'User does not exist.', 'no user');
    refused('AdminListUserSessions',
            { %his, UserPoolId => 'us-east-1_nosuchpl' },
            'ResourceNotFoundException',
            'User pool us-east-1_nosuchpl does not exist.', 'no pool');

    my $name = make_user($plain);
    my $other = sign_in($plain_client, $name);

    refused('ListUserSessions', { AccessToken => $other->{AccessToken} },
            $invalid, $untracked, 'not tracked');
    refused('AdminListUserSessions',
            { UserPoolId => $plain, Username => $name }, $invalid, $untracked,
            'not tracked, to an administrator');
    refused_tokens('ListUserSessions', {});
};


sub refused_tokens {
    my ($operation, $input) = @_;

    my $username = make_user();
    my %user = (UserPoolId => $pool, Username => $username);
    my $result = sign_in($client, $username);
    my %mine = (%$input, AccessToken => $result->{AccessToken});

    refused($operation, { %$input, AccessToken => 'text' },
            'NotAuthorizedException', 'Invalid Access Token',
            "$operation, no token");
    refused($operation, { %$input, AccessToken => $result->{IdToken} },
            'NotAuthorizedException', 'Invalid Access Token',
            "$operation, an ID token");

    with_time_offset('1h', sub {
        refused($operation, \%mine, 'NotAuthorizedException',
                'Access Token has expired', "$operation, an old one");
    });

    is_ok(call('AdminDisableUser', \%user), 'disabled');
    refused($operation, \%mine, 'NotAuthorizedException', 'User is disabled.',
            "$operation, a disabled user");
    is_ok(call('AdminEnableUser', \%user), 'enabled');

    edit_user($pool, $username, sub { $_[0]{Status} = 'UNCONFIRMED' });
    refused($operation, \%mine, 'UserNotConfirmedException',
            'User is not confirmed.', "$operation, unconfirmed");
    edit_user($pool, $username, sub { $_[0]{Status} = 'RESET_REQUIRED' });
    refused($operation, \%mine, 'PasswordResetRequiredException',
            'Password reset required for the user',
            "$operation, to be reset");
    edit_user($pool, $username, sub { $_[0]{Status} = 'CONFIRMED' });

    is_ok(call('GlobalSignOut', { AccessToken => $result->{AccessToken} }),
          'signed out');
    refused($operation, \%mine, 'NotAuthorizedException',
            'Access Token has been revoked', "$operation, signed out");

    $mine{AccessToken} = sign_in($client, $username)->{AccessToken};

    is_ok(call('AdminDeleteUser', \%user), 'deleted');
    refused($operation, \%mine, 'UserNotFoundException',
            'User does not exist.', "$operation, a deleted user");

    my $lost = make_client($pool);
    my $token = sign_in($lost, make_user())->{AccessToken};

    is_ok(call('DeleteUserPoolClient', { UserPoolId => $pool,
                                         ClientId => $lost }), 'its client');
    refused($operation, { %$input, AccessToken => $token },
            'ResourceNotFoundException',
            "User pool client $lost does not exist.",
            "$operation, a deleted client");
}


subtest 'revoking' => sub {
    my $username = make_user();
    my @results = map { sign_in($client, $username) } 1 .. 4;
    my $operation = 'RevokeUserSession';
    my %mine = (AccessToken => $results[0]{AccessToken});
    my %his = (UserPoolId => $pool, Username => $username);
    my $gone = 'ResourceNotFoundException';

    refused($operation, { %mine, SessionId => session_id($results[0]) },
            'InvalidParameterException',
            'The session of the access token cannot be revoked with it.',
            'the current one');
    is_good($client, $results[0], 'the current one');

    my $answer = call($operation, { %mine,
                                    SessionId => session_id($results[1]) });

    is_ok($answer, 'another one');
    is_deeply($answer->{body}, {}, 'an empty answer');
    is_ended($client, $results[1], 'another one');

    for my $linked ('NONE', 'LINKED') {
        my $n = $linked eq 'NONE' ? 2 : 3;

        is_ok(call('AdminRevokeUserSession',
                   { %his, SessionId => session_id($results[$n]),
                     RevokeAssociatedSessions => $linked }), $linked);
        is_ended($client, $results[$n], $linked);
    }

    is_good($client, $results[0], 'the last one');
    is(ids(listed($results[0])), session_id($results[0]), 'is the only one');

    my $stranger = sign_in($client, make_user());

    for my $case ([ $operation, \%mine ],
                  [ 'AdminRevokeUserSession', \%his ]) {
        my ($operation, $input) = @$case;

        refused($operation, { %$input, SessionId => 'nosuchsession' }, $gone,
                'Session does not exist.', "$operation, none");
        refused($operation,
                { %$input, SessionId => session_id($results[1]) }, $gone,
                'Session does not exist.', "$operation, an ended one");
        refused($operation,
                { %$input, SessionId => session_id($stranger) }, $gone,
                'Session does not exist.', "$operation, somebody else's");
        refused($operation, { %$input, SessionId => 'A-B' },
                'InvalidParameterException',
                qr/at 'sessionId' failed.*\[a-z0-9\]\+/,
                "$operation, no id");
        refused($operation, { %$input, SessionId => 'x',
                              RevokeAssociatedSessions => 'ALL' },
                'InvalidParameterException',
                qr/'revokeAssociatedSessions' failed.*enum value set/,
                "$operation, nothing to be revoked with it");
    }

    is_good($client, $stranger, 'somebody else\'s');

    refused('AdminRevokeUserSession',
            { %his, Username => 'nobody', SessionId => 'x' },
            'UserNotFoundException', 'User does not exist.', 'no user');
    refused('AdminRevokeUserSession',
            { %his, UserPoolId => 'us-east-1_nosuchpl', SessionId => 'x' },
            $gone, 'User pool us-east-1_nosuchpl does not exist.', 'no pool');

    my $name = make_user($plain);
    my $other = sign_in($plain_client, $name);

    refused($operation, { AccessToken => $other->{AccessToken},
                          SessionId => session_id($other) },
            'InvalidParameterException', $untracked, 'not tracked');
    refused('AdminRevokeUserSession',
            { UserPoolId => $plain, Username => $name,
              SessionId => session_id($other) },
            'InvalidParameterException', $untracked,
            'not tracked, by an administrator');

    is_ok(call('AdminRevokeUserSession',
               { %his, SessionId => session_id($results[0]) }),
          'an administrator ends the last one');
    is(scalar listed_to_admin($username), 0, 'none is left');

    refused_tokens($operation, { SessionId => 'x' });
};


# one that came through a single sign-on names it

subtest 'linked sessions' => sub {
    my $username = make_user();
    my $key = "cg:sessions:{$pool/$username}";
    my $json = JSON::PP->new->utf8;

    my $link = sub {
        my ($result, $origin) = @_;

        my $id = claims($result->{AccessToken})->{event_id};
        my $entry = $json->decode(redis()->command('HGET', $key, $id));

        $entry->{OriginSessionId} = session_id($origin);
        redis()->command('HSET', $key, $id, $json->encode($entry));
    };

    my ($origin, $one, $two, $free) =
        map { sign_in($client, $username) } 1 .. 4;

    $link->($_, $origin) for $one, $two;

    my ($shown) = grep { $_->{SessionId} eq session_id($one) } listed($free);

    is($shown->{OriginSessionId}, session_id($origin), 'OriginSessionId');

    is_ok(call('RevokeToken', { ClientId => $client,
                                Token => $one->{RefreshToken},
                                RevokeAssociatedSessions => 'LINKED' }),
          'a token, with what is linked to it');
    is_ended($client, $one, 'its own');
    is_ended($client, $origin, 'what it came through');
    is_good($client, $two, 'what came through the same');

    $origin = sign_in($client, $username);
    $one = sign_in($client, $username);
    $link->($_, $origin) for $one, $two;

    is_ok(call('RevokeToken', { ClientId => $client,
                                Token => $one->{RefreshToken},
                                RevokeAssociatedSessions => 'NONE' }),
          'a token alone');
    is_ended($client, $one, 'its own');
    is_good($client, $origin, 'what it came through');

    $one = sign_in($client, $username);
    $link->($_, $origin) for $one, $two;

    is_ok(call('AdminRevokeUserSession',
               { UserPoolId => $pool, Username => $username,
                 SessionId => session_id($origin),
                 RevokeAssociatedSessions => 'LINKED' }),
          'a session, with what came through it');
    is_ended($client, $_, 'one of them') for $origin, $one, $two;
    is_good($client, $free, 'what is not linked');

    my $name = make_user($plain);
    my $plain_one = sign_in($plain_client, $name);
    my $plain_two = sign_in($plain_client, $name);

    is_ok(call('RevokeToken', { ClientId => $plain_client,
                                Token => $plain_one->{RefreshToken},
                                RevokeAssociatedSessions => 'LINKED' }),
          'where nothing is tracked');
    is_ended($plain_client, $plain_one, 'its own');
    is_good($plain_client, $plain_two, 'another');
};


subtest 'too many sessions' => sub {
    my $small = tracking(3);
    my $one = make_client($small);
    my $username = make_user($small);
    my @results;

    for my $n (0 .. 2) {
        with_time_offset("${n}m", sub {
            push @results, sign_in($one, $username);
        });
    }

    with_time_offset('3m', sub { is_good($one, $results[0], 'the first') });

    with_time_offset('4m', sub {
        push @results, sign_in($one, $username);

        is_ended($one, $results[1], 'the least recently used');
        is_ok(call('GetUser', { AccessToken => $results[$_]{AccessToken} }),
              "number $_ stays") for 0, 2, 3;
        is(ids(listed($results[3])),
           ids(map { { SessionId => session_id($results[$_]) } } 3, 0, 2),
           'those are listed');
    });

    is_ok(track($small, 1), 'fewer are allowed');

    with_time_offset('5m', sub {
        is(scalar listed($results[3]), 3, 'nobody is evicted by that');

        push @results, sign_in($one, $username);

        is_ended($one, $results[$_], "number $_, by the next sign-in")
            for 0, 2, 3;
        is_good($one, $results[4], 'the last one');
    });

    is_good($one, sign_in($one, make_user($small)), 'another user');

    # it is turned off and on again

    is_ok(track($small, 1, 'DISABLED'), 'turned off');
    is_ended($one, $results[3], 'who was evicted does not come back');
    is_good($one, $results[4], 'who was not stays');
    push @results, sign_in($one, $username);
    is_good($one, $results[4], 'nobody is evicted any more');

    is_ok(track($small, 1), 'turned on');
    is_good($one, $results[5], 'from before');
    is(ids(listed($results[5])), session_id($results[4]),
       'which is not listed');

    push @results, sign_in($one, $username);

    is_ended($one, $results[4], 'the tracked one is evicted');
    is_good($one, $results[5], 'the other is not');
};


subtest 'rotation' => sub {
    my $rotating = make_client($pool,
        ExplicitAuthFlows => [ 'ALLOW_USER_PASSWORD_AUTH' ],
        RefreshTokenRotation => { Feature => 'ENABLED',
                                  RetryGracePeriodSeconds => 0 });
    my $username = make_user();
    my $first = sign_in($rotating, $username);
    my $other = sign_in($client, $username);

    my $second = refresh($rotating, $first)->{body}{AuthenticationResult};

    is(session_id($second), session_id($first), 'the session stays');
    is(scalar listed($other), 2, 'one of two');

    is_error(refresh($rotating, $first), 'RefreshTokenReuseException', undef,
             400, 'reuse');
    is_ended($rotating, $second, 'the whole family');
    is(ids(listed($other)), session_id($other), 'is not listed any more');

    is_ok(call('RevokeToken', { ClientId => $client,
                                Token => $other->{RefreshToken} }),
          'revoked');
    is(scalar listed_to_admin($username), 0, 'nor that');
};


# pools that track nothing ask Redis for what they always asked

subtest 'commands' => sub {
    my $username = make_user($plain);
    my $result = sign_in($plain_client, $username);
    my $redis = redis();

    is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }),
          'cached');

    my $before = $redis->command('INFO', 'commandstats');

    is_ok(call('GetUser', { AccessToken => $result->{AccessToken} }), 'asked')
        for 1 .. 5;
    is_ok(refresh($plain_client, $result), 'refreshed') for 1 .. 5;
    sign_in($plain_client, $username);

    my $after = $redis->command('INFO', 'commandstats');

    for my $command (qw(hexists hset hgetall hdel)) {
        my ($was, $is) = map { /^cmdstat_$command:calls=(\d+)/m ? $1 : 0 }
                         $before, $after;

        is($is, $was, "no $command");
    }

    is(scalar(grep { /^cg:sessions:\{\Q$plain\E/ } $redis->scan()), 0,
       'no sessions');
};


subtest 'conflicts' => sub {
    my $username = make_user();
    my $result = sign_in($client, $username);

    with_conflicts($pool, $username, sub {
        refused('InitiateAuth',
                initiate($client, 'REFRESH_TOKEN_AUTH',
                         REFRESH_TOKEN => $result->{RefreshToken}),
                'TooManyRequestsException', 'Too many requests',
                'a refresh that is noted');
    });

    is_good($client, $result, 'the session');

    my @both = ('ConcurrentModificationException', 'This exception is thrown '
                . 'if two or more modifications are happening concurrently.');

    my $set = 'SetUserPoolSessionConfiguration';

    with_record_conflicts("cg:pool:{$pool}", sub {
        refused($set, pool_setting($pool, 5), @both, 'the pool in vain');
    });
    is_ok(call($set, pool_setting($pool, 20)), 'then it works');

    $set = 'SetUserPoolClientSessionConfiguration';

    with_record_conflicts("cg:client:{$client}", sub {
        refused($set, client_setting($client, 5), @both,
                'the client in vain');
    });
    is_ok(call($set, client_setting($client, 60)), 'then it works, too');
};


done_testing();
