#!/usr/bin/perl

# Messages to a web hook: what is posted, what is tried again and what not,
# what a refusal does to the call and its code, and that nobody else waits.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Fault;
use Cognito::Receiver;
use Cognito::Test;
use JSON::PP ();
use Time::HiRes qw(sleep time);

my $undelivered = 'The message could not be delivered.';
my $mail_refused = 'The mail server does not accept messages from this user '
                   . 'pool.';
my $no_policy = 'Role does not have permission to publish with SNS';
my $no_trust = 'Role does not have a trust relationship allowing Cognito to '
               . 'assume the role';

my @undelivered = ('CodeDeliveryFailureException', $undelivered);

my $hook = Cognito::Receiver->start();
my $other = Cognito::Receiver->start();
my $closed = Cognito::Server::allocate_port();
my $port = $hook->port();

start_server(
    messages => messages('/hook'),
    http => <<"END",
    upstream some {
        server 127.0.0.1:$closed max_fails=0;
        server 127.0.0.1:$port max_fails=0;
    }
END
    locations => $hook->location('/hook') . $other->location('/other')
        . $hook->location('/hasty', 'proxy_read_timeout 300ms;')
        . $hook->location('/secret', 'proxy_set_header X-Secret "s e";')
        . <<"END",

        location = /some { internal; proxy_pass http://some/; }
        location = /busy { internal; return 503; }
        location = /quiet { internal; return 204; }
        location = /forbidden { internal; return 403; }
END
);

# what is refused or lost is told in the log

allow_log(qr/cognito: a message was not sent by "\//);

my $pool = make_pool();
my $client = make_client($pool);
my $phones = make_pool(AutoVerifiedAttributes => ['phone_number']);
my $phone_client = make_client($phones);

my @codes;      # all that were sent, for the log


sub messages {
    my ($email, $sms) = @_;

    $sms //= $email;

    return "cognito_message email $email; cognito_message sms $sms;";
}


sub send_by { reload(messages => messages(@_)) }


sub signs_up {
    my ($username) = @_;

    return call('SignUp', {
        ClientId => $client, Username => $username,
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => "$username\@example.com" } ],
    });
}


sub signs_up_with_phone {
    my ($username) = @_;

    return call('SignUp', {
        ClientId => $phone_client, Username => $username,
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'phone_number',
                              Value => '+15555550100' } ],
    });
}


sub confirms {
    my ($username, $code, $name) = @_;

    return is_ok(call('ConfirmSignUp', {
        ClientId => $client, Username => $username,
        ConfirmationCode => $code }), $name);
}


# what was posted since the last time, decoded

sub posted {
    my ($receiver) = @_;

    my @messages = map { JSON::PP->new->utf8->decode($_->{body}) }
                   ($receiver // $hook)->requests();

    push @codes, map { $_->{code} } @messages;

    return @messages;
}


sub no_code {
    my ($username, $name, $in) = @_;

    $in //= $pool;

    return is(redis()->command('EXISTS', "cg:code:{$in/$username}:signup"),
              0, $name);
}


subtest 'what is posted' => sub {
    send_by('inbox /hook');

    is_ok(signs_up('alice'), 'a user signs up');

    my ($request, @more) = $hook->requests();
    my $headers = $request->{headers};
    my $message = JSON::PP->new->utf8->decode($request->{body});
    my ($kept) = inbox(pool => $pool, username => 'alice');

    is(scalar(@more), 0, 'one request');
    is($request->{method}, 'POST', 'method');
    is($headers->{'content-type'}, 'application/json', 'type');
    is($headers->{'content-length'}, length $request->{body}, 'length');
    is($headers->{'idempotency-key'}, $message->{id}, 'key');
    is(join(' ', sort keys %$headers),
       'connection content-length content-type host idempotency-key',
       'nothing of the client');
    is_deeply($message, $kept, 'the message is that of the inbox');
    is($message->{client}, $client, 'it has the client');
    is($message->{kind}, 'SignUp', 'kind');
    is($message->{medium}, 'EMAIL', 'medium');
    is($message->{destination}, 'alice@example.com', 'destination');
    is($message->{subject}, 'Your verification code', 'subject');
    push @codes, $message->{code};

    confirms('alice', $message->{code}, 'the code works');

    is_ok(signs_up_with_phone('tel'), 'a text message');
    ($message) = posted();
    is($message->{medium}, 'SMS', 'its medium');
    is($message->{destination}, '+15555550100', 'its destination');
    ok(!exists $message->{subject}, 'no subject');
    like($message->{body}, qr/^Your verification code is \d{6}\. $/, 'body');

    my $own = make_pool(AdminCreateUserConfig => { InviteMessageTemplate => {
        EmailSubject => "K\x{f6}d \x{1f511} \"\\",
        SMSMessage => '{username}{####}',
        EmailMessage => "{username}\r\n\"{####}\" \x{1f511}</script>" } });

    is_ok(call('AdminCreateUser', {
        UserPoolId => $own, Username => "\x{fc}\"<&>\\",
        TemporaryPassword => 'A<b>&"c"7x',
        DesiredDeliveryMediums => ['EMAIL', 'SMS'],
        UserAttributes => [ { Name => 'email', Value => 'tom@example.com' },
                            { Name => 'phone_number',
                              Value => '+15555550101' } ] }),
        'an invitation by both media');

    my @invited = sort { $a->{medium} cmp $b->{medium} } posted();
    my @kept = sort { $a->{medium} cmp $b->{medium} } inbox(pool => $own);

    is_deeply(\@invited, \@kept, 'as the inbox has them');
    is(join(' ', map { $_->{medium} } @invited), 'EMAIL SMS', 'both');
    isnt($invited[0]{id}, $invited[1]{id}, 'with ids of their own');
    is($invited[0]{subject}, "K\x{f6}d \x{1f511} \"\\", 'any subject');
    is($invited[0]{code}, 'A<b>&"c"7x', 'the password');
    ok(!exists $invited[0]{client}, 'and no client');

    send_by('/secret');
    is_ok(signs_up('ann'), 'by a location with a header of its own');
    ($request) = $hook->requests();
    is($request->{headers}{'x-secret'}, 's e', 'which is sent');
    is(scalar(inbox(pool => $pool, username => 'ann')), 0,
       'the inbox has nothing where it is not named');
};


# what was surely not taken is tried again, three times in all

subtest 'what became of it' => sub {
    my $large = 'x' x 300000;

    my @cases = (
        [ 'a 200', [ raw(200, {}, '') ], 1 ],
        [ 'a 204', [ raw(204, {}, '', -1) ], 1 ],
        [ 'a 202 and its text', [ raw(202, {}, '{"a":1}') ], 1 ],
        [ 'a long answer', [ raw(200, {}, $large) ], 1 ],
        [ 'an answer that breaks off', [ raw(200, {}, 'x', 100) ], 1 ],
        [ '429, then 200', [ raw(429, {}, ''), raw(200, {}, '') ], 2 ],
        [ '500, 503, then 200',
          [ raw(500, {}, ''), raw(503, {}, 'x'), raw(200, {}, '') ], 3 ],

        [ '500 three times', [ raw(500, {}, '') ], 3, @undelivered ],
        [ 'its own 502', [ raw(502, {}, 'x') ], 3, @undelivered ],
        [ 'its own 504', [ raw(504, {}, 'x') ], 3, @undelivered ],
        [ '429 for ever', [ raw(429, {}, '') ], 3, @undelivered ],
        [ 'a 400', [ raw(400, {}, 'x') ], 1, @undelivered ],
        [ 'a 404', [ raw(404, {}, 'x') ], 1, @undelivered ],
        [ 'a 302', [ raw(302, { Location => 'http://a.test/' }, '') ], 1,
          @undelivered ],
        [ '500, then 400', [ raw(500, {}, ''), raw(400, {}, '') ], 2,
          @undelivered ],
        [ 'no word', [ broken() ], 1, @undelivered ],
        [ 'half a line', [ sub { syswrite($_[0], 'HTTP/1.') } ], 1,
          @undelivered ],
        [ 'no HTTP', [ sub { syswrite($_[0], "SSH-2.0\r\n\r\n") } ], 1,
          @undelivered ],
        [ 'silence', [ silent(8) ], 1, @undelivered ],
        [ 'a 200 that does not end', [ drip(8) ], 1, @undelivered ],
        [ '500, then silence', [ raw(500, {}, ''), silent(8) ], 2,
          @undelivered ],

        [ 'a 401', [ raw(401, { 'WWW-Authenticate' => 'Basic' }, '') ], 1,
          'InvalidEmailRoleAccessPolicyException', $mail_refused ],
        [ 'a 403', [ raw(403, {}, '') ], 1,
          'InvalidEmailRoleAccessPolicyException', $mail_refused ],
    );

    send_by('/hook timeout=1s');

    for my $case (@cases) {
        my ($name, $answers, $tries, @error) = @$case;
        my $username = unique_name('user');

        $hook->answer(@$answers);

        my $start = time();
        my $answer = signs_up($username);

        cmp_ok(time() - $start, '<', 7, "$name: by its time");

        my @messages = posted();
        my ($id, @more) = do {
            my %ids = map { $_->{id} => 1 } @messages;
            keys %ids;
        };

        is(scalar(@messages), $tries, "tries: $tries");
        ok(defined $id && !@more, 'with one id');

        if (!@error) {
            is_ok($answer, 'sent');
            confirms($username, $messages[0]{code}, 'the code works');
            next;
        }

        is_error($answer, @error, 400, 'refused');
        no_code($username, 'the code is gone');
        is_error(call('ConfirmSignUp', {
                     ClientId => $client, Username => $username,
                     ConfirmationCode => $messages[0]{code} }),
                 'ExpiredCodeException', undef, 400, 'and no good');

        # the user is there and asks again

        $hook->answer();
        is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                               Username => $username }),
              'asked again');
        confirms($username, (posted())[0]{code}, 'confirmed');
    }

    $hook->answer();
};


subtest 'nobody there' => sub {
    my $mark = log_mark();

    send_by('/hook');
    $hook->stop();
    is_error(signs_up('bob'), @undelivered, 400, 'a closed port');
    no_code('bob', 'the code is gone');
    is(log_count(qr/not sent by "\/hook": nobody was reached, status 502/,
                 $mark), 3, 'tried three times');
    $hook->answer();

    is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                           Username => 'bob' }), 'later');
    is(scalar(posted()), 1, 'once');

    # it comes back between two tries

    $hook->stop();
    my @slow = launch(1, 'ResendConfirmationCode', {
        ClientId => $client, Username => 'bob' });
    sleep(0.05);
    $hook->answer();
    my ($answer) = collect(@slow);
    my @messages = posted();
    is(scalar(@messages), $answer->{status} == 200 ? 1 : 0,
       'sent as often as is said');

    # nginx's own peers

    send_by('/some');
    is_ok(signs_up('carol'), 'the next peer is taken');
    is(scalar(posted()), 1, 'once');

    $hook->answer(broken());
    is_error(signs_up('carl'), @undelivered, 400, 'a peer that breaks off');
    is(scalar(posted()), 1, 'is asked once');
    $hook->answer();

    # and locations that lead nowhere

    $mark = log_mark();
    send_by('/busy');
    is_error(signs_up('dave'), @undelivered, 400, 'a 503 of nginx');
    is(log_count(qr/not sent by "\/busy": nobody was reached, status 503/,
                 $mark), 3, 'is tried again');

    send_by('/none');
    is_error(signs_up('erin'), @undelivered, 400, 'no such location');
    is(log_count(qr/not sent by "\/none": nobody was reached, status 404/,
                 $mark), 1, 'is not');
    is(log_count(qr/cognito: "\/none" leads to the service itself/, $mark), 1,
       'whatever else serves all there is');

    send_by('/quiet');
    is_ok(signs_up('fay'), 'and a 204 of nginx is one');

    send_by('/forbidden');
    is_error(signs_up('frank'), 'InvalidEmailRoleAccessPolicyException',
             $mail_refused, 400, 'a 403 of nginx');

    # nginx's time is up before ours

    send_by('/hasty');
    $hook->answer(silent(3));
    is_error(signs_up('grace'), @undelivered, 400, 'a 504 of nginx');
    is(scalar(posted()), 1, 'is not known to be unsent');
    no_code('grace', 'the code is gone');
    $hook->answer();
};


subtest 'text messages' => sub {
    my @cases = (
        [ 401, 'InvalidSmsRoleTrustRelationshipException', $no_trust ],
        [ 403, 'InvalidSmsRoleAccessPolicyException', $no_policy ],
        [ 404, @undelivered ],
    );

    send_by('inbox', '/hook');

    for my $case (@cases) {
        my ($status, @error) = @$case;
        my $username = unique_name('phone');

        $hook->answer(raw($status, {}, ''));
        is_error(signs_up_with_phone($username), @error, 400,
                 "a $status");
        is(scalar(posted()), 1, 'asked once');
        no_code($username, 'the code is gone', $phones);
    }

    $hook->answer();
};


# type and status by what the receiver says

subtest 'every operation that sends' => sub {
    my $own = make_pool(
        AutoVerifiedAttributes => ['phone_number'],
        UserAttributeUpdateSettings => {},
        Policies => { SignInPolicy => {
            AllowedFirstAuthFactors => ['PASSWORD', 'SMS_OTP'] } });
    my $mine = make_client($own, ExplicitAuthFlows => [
        'ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH',
        'ALLOW_ADMIN_USER_PASSWORD_AUTH' ]);
    my %una = (UserPoolId => $own, Username => 'una');

    send_by('inbox', '/hook');
    $hook->answer();
    admin_make_user($own, 'una', undef, phone_number => '+15555550100',
                    phone_number_verified => 'true');
    sign_up($mine, 'new', undef, phone_number => '+15555550101');

    my $token = sign_in($mine, 'una')->{AccessToken};
    my $n = 0;
    my $phone = sub { [ { Name => 'phone_number',
                          Value => sprintf('+1555555%04d', ++$n) } ] };
    my $session = sub {
        return call('InitiateAuth', {
            ClientId => $mine, AuthFlow => 'USER_AUTH',
            AuthParameters => { USERNAME => 'una' } })->{body}{Session};
    };
    my $otp = sub { {
        ClientId => $mine, ChallengeName => 'SELECT_CHALLENGE',
        Session => $session->(), ChallengeResponses => {
            USERNAME => 'una', ANSWER => 'SMS_OTP' } } };
    my %prefers = (ClientId => $mine, AuthFlow => 'USER_AUTH',
                   AuthParameters => { USERNAME => 'una',
                                       PREFERRED_CHALLENGE => 'SMS_OTP' });

    my @failure = (@undelivered, 400);
    my @fault = ('InternalErrorException', 'Internal server error', 500);
    my @policy = ('InvalidSmsRoleAccessPolicyException', $no_policy, 400);
    my @trust = ('InvalidSmsRoleTrustRelationshipException', $no_trust, 400);

    my @cases = (
        [ 'SignUp', sub { { ClientId => $mine, Password => 'Correct-Horse-7',
              Username => unique_name('una'),
              UserAttributes => $phone->() } }, \@failure ],
        [ 'ResendConfirmationCode', sub { { ClientId => $mine,
              Username => 'new' } }, \@failure ],
        [ 'ForgotPassword', sub { { ClientId => $mine,
              Username => 'una' } }, \@failure ],
        [ 'GetUserAttributeVerificationCode', sub { {
              AccessToken => $token, AttributeName => 'phone_number' } },
          \@failure ],
        [ 'UpdateUserAttributes', sub { { AccessToken => $token,
              UserAttributes => $phone->() } }, \@failure ],
        [ 'AdminUpdateUserAttributes', sub { +{ %una,
              UserAttributes => $phone->() } }, \@fault ],
        [ 'AdminCreateUser', sub { { UserPoolId => $own,
              Username => unique_name('una'),
              TemporaryPassword => 'Correct-Horse-8',
              DesiredDeliveryMediums => ['SMS'],
              UserAttributes => $phone->() } }, \@failure ],
        [ 'InitiateAuth', sub { \%prefers }, \@fault ],
        [ 'AdminInitiateAuth', sub { +{ %prefers, UserPoolId => $own } },
          \@fault ],
        [ 'RespondToAuthChallenge', $otp, \@fault ],
        [ 'AdminRespondToAuthChallenge',
          sub { +{ %{$otp->()}, UserPoolId => $own } }, \@fault ],
        [ 'AdminResetUserPassword', sub { +{ %una } }, \@fault ],
    );

    for my $case (@cases) {
        my ($operation, $input, $failure) = @$case;

        for my $one ([ 404, @$failure ], [ 403, @policy ], [ 401, @trust ]) {
            my ($status, @error) = @$one;

            # what was changed before may have to be proven again

            call('AdminUpdateUserAttributes', { %una, UserAttributes => [
                { Name => 'phone_number', Value => '+15555550100' },
                { Name => 'phone_number_verified', Value => 'true' } ] });

            $hook->answer();
            my $asked = $input->();
            posted();

            $hook->answer(raw($status, {}, ''));
            is_error(call($operation, $asked), @error,
                     "$operation: $status");
            is(scalar(posted()), 1, 'asked once');
        }
    }

    is_ok(call('AdminSetUserPassword', { %una, Permanent => true,
                                         Password => 'Correct-Horse-7' }),
          'the user is well again');

    for my $kept ('code', 'auth') {
        is_deeply(redis()->command('KEYS', "cg:$kept:{$own/una}:*"), [],
                  "no $kept is left");
    }

    $hook->answer();
    my $answer = call('InitiateAuth', \%prefers);
    my ($message) = posted();

    is($message->{kind}, 'Authentication', 'a code that signs in');
    is_ok(call('RespondToAuthChallenge', {
        ClientId => $mine, ChallengeName => 'SMS_OTP',
        Session => $answer->{body}{Session},
        ChallengeResponses => { USERNAME => 'una',
                                SMS_OTP_CODE => $message->{code} } }),
        'does');
};


subtest 'several sinks' => sub {
    send_by('inbox /hook /other');

    is_ok(signs_up('yara'), 'signed up');
    my ($one, $two) = (posted(), posted($other));
    my ($kept) = inbox(pool => $pool, username => 'yara');

    is_deeply($one, $kept, 'inbox and first hook');
    is_deeply($two, $kept, 'and second');

    $other->answer(raw(503, {}, ''));
    is_error(signs_up('zoe'), @undelivered, 400, 'all of them must take it');
    is(scalar(posted()), 1, 'who has it is not asked again');
    is(scalar(posted($other)), 3, 'who has not, is');
    no_code('zoe', 'the code is gone');

    # the first failure is told, the others get it nevertheless

    $hook->answer(raw(403, {}, ''));
    $other->answer();
    is_error(signs_up('zack'), 'InvalidEmailRoleAccessPolicyException',
             $mail_refused, 400, 'the first refuses');
    is(scalar(posted()), 1, 'having been asked');
    is(scalar(posted($other)), 1, 'the second was asked, too');
    no_code('zack', 'the code is gone');
    $hook->answer();
};


subtest 'a code that fails does not take a newer one with it' => sub {
    send_by('/hook timeout=3s');
    is_ok(signs_up('rita'), 'signed up');
    posted();

    # the first hangs; the second is sent meanwhile

    my %input = (ClientId => $client, Username => 'rita');

    $hook->answer(silent(6), raw(200, {}, ''));
    my @slow = launch(1, 'ResendConfirmationCode', \%input);
    my @first;
    ok(wait_until(sub { @first = posted() }), 'one is on its way');

    is_ok(call('ResendConfirmationCode', \%input), 'the next is sent');
    my ($message) = posted();

    my ($answer) = collect(@slow);
    is($answer->{body}{__type}, 'CodeDeliveryFailureException',
       'the first fails');
    confirms('rita', $message->{code}, 'the second code is still good');
    $hook->answer();
};


subtest 'others do not wait' => sub {
    admin_make_user($pool, 'uma', undef, email => 'uma@example.com');

    send_by('/hook timeout=2s');
    $hook->answer(silent(6));

    others_go_on($client, 'uma', 24);
    is(scalar(posted()), 24, 'each was posted once');
    $hook->answer();
};


subtest 'reloads and leaving clients' => sub {
    my $late = sub {
        my ($connection) = @_;

        sleep(1);
        raw(200, {}, '')->($connection);
    };

    send_by('/hook timeout=4s');
    $hook->answer($late);

    my @slow = launch(1, 'SignUp', {
        ClientId => $client, Username => 'victor',
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => 'victor@example.com' } ] });
    sleep(0.3);
    reload();

    my ($answer) = collect(@slow);
    is($answer->{status}, 200, 'a reload ends no call on its way');
    confirms('victor', (posted())[0]{code}, 'nor its message');

    # who leaves is not waited for

    @slow = launch(1, 'SignUp', {
        ClientId => $client, Username => 'wendy',
        Password => 'Correct-Horse-7',
        UserAttributes => [ { Name => 'email',
                              Value => 'wendy@example.com' } ] });
    sleep(0.3);
    close($_) for @slow;
    sleep(0.1);
    posted();

    $hook->answer();
    is_ok(call('ResendConfirmationCode', { ClientId => $client,
                                           Username => 'wendy' }),
          'asks again');
    confirms('wendy', (posted())[0]{code}, 'and gets a code');
};


subtest 'the log' => sub {
    my $log = server()->error_log() . server()->access_log();
    my @seen = grep { length && $log =~ /\b\Q$_\E\b/ } @codes;

    cmp_ok(scalar(@codes), '>', 50, 'of many codes');
    is_deeply(\@seen, [], 'none is in it');
    unlike($log, qr/\@example\.com|\+1555/, 'and no address');
};


subtest 'the directive' => sub {
    my %refused = (
        'cognito_message email /hook?a=b' =>
            qr/"\/hook\?a=b" of "cognito_message" has an invalid URI/,
        "cognito_message email '/a b'" => qr/has an invalid URI/,
        'cognito_message email hook' => qr/knows no "hook"/,
        'cognito_message email /hook /hook' => qr/names "\/hook" twice/,
        'cognito_message email /hook x=1' =>
            qr/invalid parameter "x" of "\/hook"/,
        'cognito_message email /hook timeout=' =>
            qr/invalid parameter "timeout" of "\/hook"/,
        'cognito_message email /hook timeout=0' =>
            qr/has an invalid "timeout"/,
        'cognito_message email /hook timeout=61s' =>
            qr/has an invalid "timeout"/,
        'cognito_message sms /hook from=a@b.c' =>
            qr/invalid parameter "from" of "\/hook"/,
        'cognito_message email smtp://unix:/x' => qr/more than host/,
    );

    for my $text (sort keys %refused) {
        my ($accepted, $said) = check_configuration(messages => "$text;");

        ok(!$accepted && $said =~ $refused{$text}, $text) || diag($said);
    }

    for my $text ('cognito_message email /hook timeout=60s inbox',
                  'cognito_message sms inbox /hook /other timeout=100ms',
                  'cognito_message email /')
    {
        my ($accepted, $said) = check_configuration(messages => "$text;",
                                                    thread_pool => 'off');

        ok($accepted, $text) || diag($said);
    }
};


done_testing();
