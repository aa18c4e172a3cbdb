#!/usr/bin/perl

# CustomMessage: what it is told of each message, which of its texts go out,
# and what is left of a call that it refuses.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Test;
use Cognito::SignIn;
use Cognito::Lambda;

my $lambda = Cognito::Lambda->start();

start_server(lambda_to($lambda));

my $secret = 'Correct-Horse-7';
my $custom = 'Say {####} to us';

my %developer = (EmailConfiguration => {
    EmailSendingAccount => 'DEVELOPER',
    SourceArn => 'arn:aws:ses:us-east-1:123456789012:identity/'
                 . 'sender@example.com' });

my %sms = (SmsConfiguration => {
    SnsCallerArn => 'arn:aws:iam::123456789012:role/any' });


sub pool_with {
    my (%more) = @_;

    my $pool = make_pool(LambdaConfig => { CustomMessage => arn('words') },
                         AutoVerifiedAttributes => [ 'email' ],
                         %developer, %sms, %more);

    return ($pool, make_client($pool));
}


# a function that says this

sub serve {
    my (%response) = @_;

    $lambda->serve(words => sub {
        my ($event) = @_;
        $event->{response} = { %{$event->{response}}, %response };
        return $event;
    });
    $lambda->events();
}

sub serve_none { $lambda->serve(words => sub { die "No words\n" }) }

my @refusal = ('UserLambdaValidationException',
               'CustomMessage failed with error No words.');


sub user_of {
    my ($pool, $username) = @_;

    return call('AdminGetUser', { UserPoolId => $pool,
                                  Username => $username })->{body};
}

sub attributes_of {
    my ($pool, $username) = @_;

    return { map { $_->{Name} => $_->{Value} }
             @{user_of($pool, $username)->{UserAttributes}} };
}


# the only message of a user since the last time

sub the_message {
    my ($pool, $username, $name) = @_;

    my @messages = inbox(pool => $pool, username => $username);
    is(scalar @messages, 1, "$name: one message");
    empty_inbox(pool => $pool);

    return $messages[0] // {};
}


sub is_event {
    my ($pool, $client, $username, $source, $more, $name) = @_;

    my @events = map { $_->{event} } $lambda->events();
    my $attributes = attributes_of($pool, $username);

    is_deeply(\@events, [ {
        version       => '1',
        region        => 'us-east-1',
        userPoolId    => $pool,
        userName      => $username,
        callerContext => { awsSdkVersion => 'aws-sdk-unknown-unknown',
                           clientId => $client },
        triggerSource => "CustomMessage_$source",
        request       => {
            userAttributes => {
                %$attributes,
                'cognito:user_status' =>
                    user_of($pool, $username)->{UserStatus} },
            codeParameter     => '{####}',
            linkParameter     => '{##Click Here##}',
            usernameParameter => undef,
            %$more,
        },
        response => { smsMessage => undef, emailMessage => undef,
                      emailSubject => undef },
    } ], "$name: one event");
}


subtest 'each occasion' => sub {
    my ($pool, $client) = pool_with();
    my $nobody = 'CLIENT_ID_NOT_APPLICABLE';
    my %metadata = (ClientMetadata => { a => 'b' });
    my %told = (clientMetadata => { a => 'b' });

    my $says = sub {
        my ($username, $name) = @_;
        my $message = the_message($pool, $username, $name);
        is($message->{subject}, 'For you', "$name: its subject");
        is($message->{body}, "Say $message->{code} to us", "$name: its text");
        return $message->{code};
    };

    serve(emailMessage => $custom, emailSubject => 'For you',
          smsMessage => 'By phone {####}');

    is_ok(call('SignUp', { ClientId => $client, Username => 'ann',
          Password => $secret, %metadata, UserAttributes => [
              { Name => 'email', Value => 'ann@example.com' },
              { Name => 'phone_number', Value => '+15550100' } ] }),
          'SignUp');
    is_event($pool, $client, 'ann', 'SignUp', \%told, 'SignUp');
    $says->('ann', 'SignUp');

    is_ok(call('ResendConfirmationCode', { ClientId => $client,
          Username => 'ann', %metadata }), 'ResendConfirmationCode');
    is_event($pool, $client, 'ann', 'ResendCode', \%told, 'ResendCode');

    is_ok(call('ConfirmSignUp', { ClientId => $client, Username => 'ann',
          ConfirmationCode => $says->('ann', 'ResendCode') }),
          'the code in its text confirms');

    is_ok(call('ForgotPassword', { ClientId => $client, Username => 'ann',
          %metadata }), 'ForgotPassword');
    is_event($pool, $client, 'ann', 'ForgotPassword', \%told,
             'ForgotPassword');
    $says->('ann', 'ForgotPassword');

    my $token = sign_in($client, 'ann')->{AccessToken};

    is_ok(call('GetUserAttributeVerificationCode', {
        AccessToken => $token, AttributeName => 'phone_number', %metadata }),
        'GetUserAttributeVerificationCode');
    is_event($pool, $client, 'ann', 'VerifyUserAttribute', \%told,
             'VerifyUserAttribute');

    my $message = the_message($pool, 'ann', 'VerifyUserAttribute');
    is($message->{body}, "By phone $message->{code}", 'a text message');
    is($message->{subject}, undef, 'has no subject');

    is_ok(call('UpdateUserAttributes', { AccessToken => $token, %metadata,
          UserAttributes => [ { Name => 'email',
                                Value => 'new@example.com' } ] }),
          'UpdateUserAttributes');
    is_event($pool, $client, 'ann', 'UpdateUserAttribute', \%told,
             'UpdateUserAttribute');
    $says->('ann', 'UpdateUserAttribute');

    is_ok(call('AdminUpdateUserAttributes', { UserPoolId => $pool,
          Username => 'ann', %metadata, UserAttributes => [
              { Name => 'email', Value => 'newer@example.com' } ] }),
          'AdminUpdateUserAttributes');
    is_event($pool, $nobody, 'ann', 'UpdateUserAttribute', \%told,
             'by an administrator');
    $says->('ann', 'by an administrator');

    call('AdminUpdateUserAttributes', { UserPoolId => $pool,
         Username => 'ann', UserAttributes => [
             { Name => 'email_verified', Value => 'true' } ] });
    is(scalar $lambda->events(), 0, 'without a message nobody is asked');

    is_ok(call('AdminResetUserPassword', { UserPoolId => $pool,
          Username => 'ann', %metadata }), 'AdminResetUserPassword');
    is_event($pool, $nobody, 'ann', 'ForgotPassword', \%told,
             'AdminResetUserPassword');
    $says->('ann', 'AdminResetUserPassword');
};


subtest 'invitations' => sub {
    my ($pool, $client) = pool_with();

    my $invite = sub {
        my ($username, %more) = @_;
        return call('AdminCreateUser', { UserPoolId => $pool,
            Username => $username, TemporaryPassword => 'Temp<orary>-1',
            DesiredDeliveryMediums => [ 'EMAIL', 'SMS' ], %more,
            UserAttributes => [
                { Name => 'email', Value => 'ann@example.com' },
                { Name => 'phone_number', Value => '+15550100' } ] });
    };

    serve(emailMessage => 'You are {username}, <b>{####}</b>',
          emailSubject => 'Welcome', smsMessage => '{username} {####}');

    is_ok($invite->('ann', ClientMetadata => { a => 'b' }), 'invited');
    is_event($pool, 'CLIENT_ID_NOT_APPLICABLE', 'ann', 'AdminCreateUser',
             { usernameParameter => '{username}',
               clientMetadata => { a => 'b' } }, 'for both media');

    my %said = map { $_->{medium} => $_ } inbox(pool => $pool);

    is($said{EMAIL}{subject}, 'Welcome', 'the subject');
    is($said{EMAIL}{body}, 'You are ann, <b>Temp&lt;orary&gt;-1</b>',
       'the mail');
    is($said{SMS}{body}, 'ann Temp<orary>-1', 'the text message');
    empty_inbox(pool => $pool);

    is_ok($invite->('ann', MessageAction => 'RESEND'), 'once more');
    is(scalar $lambda->events(), 1, 'asked once more');
    empty_inbox(pool => $pool);

    is_ok($invite->('bob', MessageAction => 'SUPPRESS'), 'suppressed');
    is(scalar $lambda->events(), 0, 'nobody is asked');

    serve(emailMessage => 'Just {####}', smsMessage => 'Just {username}');
    is_ok($invite->('cid'), 'texts without one of the places');
    %said = map { $_->{medium} => $_ } inbox(pool => $pool);
    is($said{EMAIL}{body}, 'Your username is cid and temporary password is '
       . 'Temp&lt;orary&gt;-1. ', 'are passed over in mails');
    is($said{SMS}{body}, 'Your username is cid and temporary password is '
       . 'Temp<orary>-1. ', 'and in text messages');

    serve_none();
    is_error($invite->('eve'), @refusal, 400, 'a function that refuses');
    is(user_of($pool, 'eve')->{UserStatus}, 'FORCE_CHANGE_PASSWORD',
       'is asked by who has stored the user');
    is(scalar inbox(pool => $pool, username => 'eve'), 0, 'nothing is sent');
};


subtest 'codes that sign in' => sub {
    my ($pool, $client) = pool_with();

    is_ok(call('SetUserPoolMfaConfig', { UserPoolId => $pool,
          MfaConfiguration => 'ON',
          SmsMfaConfiguration => { %sms,
              SmsAuthenticationMessage => 'Pool {####}' } }), 'MFA');
    admin_make_user($pool, 'ann', $secret, phone_number => '+15550100');

    my $begin = sub {
        return call('InitiateAuth', {
            %{initiate($client, 'USER_PASSWORD_AUTH', USERNAME => 'ann',
                       PASSWORD => $secret)},
            ClientMetadata => { a => 'b' } });
    };

    serve(smsMessage => 'Say {####} to us');

    my $begun = $begin->();
    is($begun->{body}{ChallengeName}, 'SMS_MFA', 'a challenge');
    is_event($pool, $client, 'ann', 'Authentication', {},
             'who begins keeps the metadata');

    my $message = the_message($pool, 'ann', 'Authentication');
    is($message->{body}, "Say $message->{code} to us", 'its text');

    my $done = call('RespondToAuthChallenge', { ClientId => $client,
        ChallengeName => 'SMS_MFA', Session => $begun->{body}{Session},
        ChallengeResponses => { USERNAME => 'ann',
                                SMS_MFA_CODE => $message->{code} } });
    ok($done->{body}{AuthenticationResult}, 'the code signs in');

    serve_none();
    is_error($begin->(), @refusal, 400, 'refused');
    is(scalar inbox(pool => $pool), 0, 'nothing is sent');

    serve();
    is($begin->()->{body}{ChallengeName}, 'SMS_MFA',
       'a function without an opinion');
    $message = the_message($pool, 'ann', 'without an opinion');
    is($message->{body}, "Pool $message->{code}", 'leaves the pool\'s text');

    # the metadata of who answers a challenge

    my $username = 'tom';
    call('AdminCreateUser', { UserPoolId => $pool, Username => $username,
         MessageAction => 'SUPPRESS', TemporaryPassword => $secret,
         UserAttributes => [ { Name => 'phone_number',
                               Value => '+15550101' } ] });
    $begun = call('InitiateAuth', initiate($client, 'USER_PASSWORD_AUTH',
                  USERNAME => $username, PASSWORD => $secret));
    $lambda->events();

    my $answer = call('RespondToAuthChallenge', { ClientId => $client,
        ChallengeName => 'NEW_PASSWORD_REQUIRED',
        Session => $begun->{body}{Session}, ClientMetadata => { c => 'd' },
        ChallengeResponses => { USERNAME => $username,
                                NEW_PASSWORD => 'Battery-Staple-8' } });
    is($answer->{body}{ChallengeName}, 'SMS_MFA', 'the next challenge');
    is_event($pool, $client, $username, 'Authentication',
             { clientMetadata => { c => 'd' } },
             'who answers passes it on');
};


subtest 'links' => sub {
    my ($pool, $client) = pool_with(VerificationMessageTemplate => {
        DefaultEmailOption => 'CONFIRM_WITH_LINK' });

    serve(emailMessage => 'Go {##Click Here##}', emailSubject => 'Go');
    sign_up($client, 'ann');

    my $message = the_message($pool, 'ann', 'a link');
    my ($link) = $message->{body} =~ m{^Go <a href="([^"]+)">Click Here</a>$};

    ok($link, 'its text has the link');
    is($message->{subject}, 'Go', 'and its subject');

    $link =~ s/&amp;/&/g;
    my ($path, $query) = $link =~ m{(/confirmUser)\?(.*)};

    is(http('GET', path => $path, query => $query)->{status}, 200,
       'which confirms');
    is(user_of($pool, 'ann')->{UserStatus}, 'CONFIRMED', 'the user');

    serve(emailMessage => 'Go {####}');
    sign_up($client, 'bob');
    like(the_message($pool, 'bob', 'a link')->{body},
         qr{^Go <a href="http://[^"]+">http://[^<]+</a>$},
         'a place without words shows the address');

    is_ok(call('ForgotPassword', { ClientId => $client, Username => 'ann' }),
          'what is no sign-up');
    $message = the_message($pool, 'ann', 'a code');
    is($message->{body}, "Go $message->{code}", 'has codes');
};


subtest 'texts that cannot be used' => sub {
    my ($pool, $client) = pool_with();
    my $default = qr/^Your verification code is \d{6}\. $/;
    my $long = 'Say {####}' . ('x' x 20000);

    for my $case ([ 'without a place', $custom =~ s/\{####\}//r, 'Hello' ],
                  [ 'too long', $long, 'Hello' ],
                  [ 'a subject that is too long', $custom, 'x' x 141 ])
    {
        my ($name, $body, $subject) = @$case;
        my $username = unique_name();

        serve(emailMessage => $body, emailSubject => $subject);
        sign_up($client, $username);

        my $message = the_message($pool, $username, $name);

        if (length $subject > 140) {
            is($message->{subject}, 'Your verification code', $name);
            is($message->{body}, "Say $message->{code} to us", 'not the text');

        } else {
            like($message->{body}, $default, $name);
        }
    }

    # as many characters as there may be, more bytes

    serve(emailMessage => '{####}' . ("\x{e9}" x 19994));
    sign_up($client, 'ann');
    like(the_message($pool, 'ann', 'as long as it may be')->{body},
         qr/^\d{6}\x{e9}{19994}$/, 'characters are counted');

    my ($other, $client_of_other) = pool_with(
        EmailConfiguration => { EmailSendingAccount => 'COGNITO_DEFAULT' });

    for my $case ([ emailMessage => $custom ], [ emailSubject => 'Hello' ]) {
        my $username = unique_name();

        serve(@$case);
        is_error(call('SignUp', { ClientId => $client_of_other,
                 Username => $username, Password => $secret,
                 UserAttributes => [ { Name => 'email',
                                       Value => 'ann@example.com' } ] }),
                 'InvalidLambdaResponseException',
                 'Unrecognizable lambda output', 400,
                 "$case->[0] of a pool that sends by the service");
        is(user_of($other, $username)->{UserStatus}, 'UNCONFIRMED',
           'the user is stored');
        is(scalar inbox(pool => $other), 0, 'nothing is sent');
    }

    serve(smsMessage => $custom);
    sign_up($client_of_other, 'ann');
    like(the_message($other, 'ann', 'smsMessage there')->{body}, $default,
         'does not concern mails');
};


subtest 'what is left of a refused call' => sub {
    my ($pool, $client) = pool_with();
    my %message = (emailMessage => $custom);

    my $who = sub { return (ClientId => $client, Username => $_[0]) };

    serve_none();
    is_error(call('SignUp', { $who->('ann'), Password => $secret,
             UserAttributes => [ { Name => 'email',
                                   Value => 'ann@example.com' } ] }),
             @refusal, 400, 'SignUp');
    is(user_of($pool, 'ann')->{UserStatus}, 'UNCONFIRMED',
       'there is the user');
    is(redis()->command('EXISTS', "cg:code:{$pool/ann}:signup"), 0,
       'without a code');

    refused('ResendConfirmationCode', { $who->('ann') }, @refusal,
            'ResendConfirmationCode');

    serve(%message);
    is_ok(call('ResendConfirmationCode', { $who->('ann') }),
          'who asks again');
    is_ok(call('ConfirmSignUp', { $who->('ann'),
          ConfirmationCode => code_for($pool, 'ann') }),
          'gets a code that is good');
    empty_inbox(pool => $pool);

    serve_none();
    refused('ForgotPassword', { $who->('ann') }, @refusal, 'ForgotPassword');
    is(redis()->command('EXISTS', "cg:code:{$pool/ann}:reset"), 0, 'no code');

    my $token = sign_in($client, 'ann')->{AccessToken};

    refused('GetUserAttributeVerificationCode', { AccessToken => $token,
            AttributeName => 'email' }, @refusal,
            'GetUserAttributeVerificationCode');

    is_error(call('UpdateUserAttributes', { AccessToken => $token,
             UserAttributes => [ { Name => 'email',
                                   Value => 'new@example.com' } ] }),
             @refusal, 400, 'UpdateUserAttributes');
    is(attributes_of($pool, 'ann')->{email}, 'new@example.com',
       'the address is the new one');

    call('AdminUpdateUserAttributes', { UserPoolId => $pool,
         Username => 'ann', UserAttributes => [
             { Name => 'email_verified', Value => 'true' } ] });
    is_error(call('AdminResetUserPassword', { UserPoolId => $pool,
             Username => 'ann' }), @refusal, 400, 'AdminResetUserPassword');
    is(user_of($pool, 'ann')->{UserStatus}, 'RESET_REQUIRED',
       'the password is to be reset');
    is(scalar inbox(pool => $pool), 0, 'nothing was sent');

    $lambda->events();
    with_conflicts($pool, 'ann', sub {
        is_error(call('AdminResetUserPassword', { UserPoolId => $pool,
                 Username => 'ann' }), 'TooManyRequestsException',
                 'Too many requests', 400, 'a call that starts over');
    });
    is(scalar $lambda->events(), 1, 'asks once, although it was refused');

    serve(%message);
    with_conflicts($pool, 'ann', sub {
        call('AdminResetUserPassword', { UserPoolId => $pool,
                                         Username => 'ann' });
    });
    is(scalar $lambda->events(), 1, 'as when it was not');

    # a text without a place is warned of, nothing else

    allow_log(qr/a text of CustomMessage is not used/);
};


subtest 'faults' => sub {
    my ($pool, $client) = pool_with();

    admin_make_user($pool, 'ann', $secret, email => 'ann@example.com',
                    email_verified => 'true');

    my $forgot = { ClientId => $client, Username => 'ann' };
    my $said = 'CustomMessage invocation failed due to error ';

    my @faults = (
        [ 'nobody listens', undef, 'UnexpectedLambdaException',
          $said . 'Unable to connect to the Lambda endpoint.' ],
        [ 'AccessDenied', raw(403, { 'X-Amzn-ErrorType' =>
              'AccessDeniedException' }, '{}'),
          'UnexpectedLambdaException', $said . 'AccessDeniedException.' ],
        [ 'garbage', raw(200, {}, 'garbage'),
          'InvalidLambdaResponseException', 'Unrecognizable lambda output' ],
        [ 'a number', raw(200, {}, '7'),
          'InvalidLambdaResponseException', 'Unrecognizable lambda output' ],
    );

    for my $fault (@faults) {
        my ($name, $function, $type, $message) = @$fault;

        $function ? $lambda->serve(words => sub { $function })
                  : $lambda->stop();
        refused('ForgotPassword', $forgot, $type, $message, $name);
    }

    serve(emailMessage => [ 1 ]);
    refused('ForgotPassword', $forgot, 'InvalidLambdaResponseException',
            'Unrecognizable lambda output', 'a text that is none');
};


done_testing();
