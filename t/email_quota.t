#!/usr/bin/perl

# cognito_email_quota: how many mails an account sends a day.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Cognito::Fault;
use Cognito::SignIn;
use Cognito::Test;

my $text = 'Exceeded daily email limit for the operation or the account. If '
           . 'a higher limit is required, please configure your user pool to '
           . 'use your own Amazon SES configuration for sending email.';

start_server(messages => 'cognito_email_quota 5;');

my $redis = redis();


# the test begins right after a day began

my $until = 24 * 3600 - (time() - 9 * 3600) % (24 * 3600);
with_time_offset($until . 's');

my $pool = make_pool();
my $client = make_client($pool);


sub signs_up {
    my ($username, $at) = @_;

    return call('SignUp', {
        ClientId => $at // $client, Username => $username,
        Password => 'Correct-Horse-7', UserAttributes => [
            { Name => 'email', Value => "$username\@example.com" } ] });
}


sub mails {
    my @keys = @{$redis->command('KEYS', 'cg:mails:*')};

    return join ' ', map { $redis->command('GET', $_) } sort @keys;
}


subtest 'used up' => sub {
    is_ok(signs_up("user$_"), "mail $_") for 1 .. 5;
    is(mails(), '5', 'counted');

    is_error(signs_up('six'), 'LimitExceededException', $text, 400,
             'one too many');
    is_error(call('AdminGetUser', { UserPoolId => $pool, Username => 'six' }),
             'UserNotFoundException', undef, 400, 'there is no such user');
    is(scalar(inbox(username => 'six')), 0, 'and no message');
    is(mails(), '5', 'nothing was counted');

    is_error(call('ResendConfirmationCode', { ClientId => $client,
                                              Username => 'user1' }),
             'LimitExceededException', $text, 400, 'a code that is resent');
    is_ok(call('ConfirmSignUp', { ClientId => $client, Username => 'user1',
                                  ConfirmationCode =>
                                      code_for($pool, 'user1') }),
          'and the former one is still good');
    is_error(call('ForgotPassword', { ClientId => $client,
                                      Username => 'user1' }),
             'LimitExceededException', $text, 400, 'a reset');

    is_error(call('AdminCreateUser', {
                 UserPoolId => $pool, Username => 'invited',
                 DesiredDeliveryMediums => ['EMAIL'],
                 UserAttributes => [ { Name => 'email',
                                       Value => 'i@example.com' } ] }),
             'LimitExceededException', $text, 400, 'an invitation');
    is_error(call('AdminGetUser', { UserPoolId => $pool,
                                    Username => 'invited' }),
             'UserNotFoundException', undef, 400, 'nobody was created');

    my $token = sign_in($client, 'user1')->{AccessToken};
    is_error(call('UpdateUserAttributes', {
                 AccessToken => $token, UserAttributes => [
                     { Name => 'email', Value => 'other@example.com' } ] }),
             'LimitExceededException', $text, 400, 'a new address');
    my ($email) = map { $_->{Value} } grep { $_->{Name} eq 'email' }
        @{call('GetUser', { AccessToken => $token })->{body}{UserAttributes}};
    is($email, 'user1@example.com', 'the address is the old one');
};


subtest 'who is not counted' => sub {
    my $phones = make_pool(AutoVerifiedAttributes => ['phone_number']);

    sign_up(make_client($phones), 'tel', undef, phone_number => '+15550100');
    ok(message_for($phones, 'tel'), 'text messages');

    my $own = make_pool(EmailConfiguration => {
        EmailSendingAccount => 'DEVELOPER',
        SourceArn => 'arn:aws:ses:us-east-1:123456789012:identity/a@b.c' });

    is_ok(signs_up('ses', make_client($own)), 'pools with an SES');

    my $silent = make_pool(AutoVerifiedAttributes => []);

    is_ok(signs_up('nomail', make_client($silent)), 'who sends nothing');

    my $hidden = make_client($pool, PreventUserExistenceErrors => 'ENABLED');
    is_ok(call('ForgotPassword', { ClientId => $hidden,
                                   Username => 'nobody' }),
          'what only seems to be sent');
    is(mails(), '5', 'none of them');
};


subtest 'of all pools together' => sub {
    my $other = make_client(make_pool());

    is_error(signs_up('elsewhere', $other), 'LimitExceededException', $text,
             400, 'the account has one quota');
};


subtest 'a day' => sub {
    with_time_offset(($until + 23 * 3600) . 's', sub {
        is_error(signs_up('late'), 'LimitExceededException', $text, 400,
                 'is not over before nine');
    });

    with_time_offset(($until + 24 * 3600 + 60) . 's', sub {
        is_ok(signs_up('next'), 'the next one has its own');
        is(mails(), '5 1', 'counted apart');
    });
};


subtest 'the key goes by itself' => sub {
    my ($key) = @{$redis->command('KEYS', 'cg:mails:*')};

    cmp_ok($redis->command('PTTL', $key), '<=', 48 * 3600 * 1000, 'two days');
    cmp_ok($redis->command('PTTL', $key), '>', 47 * 3600 * 1000, 'not less');
};


subtest 'conflicts' => sub {
    reload(messages => 'cognito_email_quota 7;');

    is_ok(signs_up('conflicting'), 'signed up');
    is(mails() =~ /^6/ ? 6 : mails(), 6, 'one more');

    # who starts over does not count again

    my %input = (ClientId => $client, Username => 'conflicting');

    with_conflicts($pool, 'conflicting', sub {
        is_error(call('ResendConfirmationCode', \%input),
                 'TooManyRequestsException', undef, 400, 'five conflicts');
    });

    is((split / /, mails())[0], '7', 'counted once');
};


subtest 'no more than that, whoever asks' => sub {
    reload(messages => 'cognito_email_quota 20;');

    my @calls = launch(40, 'SignUp', sub {
        my ($n) = @_;

        return { ClientId => $client, Username => "parallel$n",
                 Password => 'Correct-Horse-7', UserAttributes => [
                     { Name => 'email', Value => "p$n\@example.com" } ] };
    });

    my %statuses;
    $statuses{$_->{status}}++ for collect(@calls);

    is_deeply(\%statuses, { 200 => 13, 400 => 27 }, 'of 40 at once');
    is((split / /, mails())[0], '20', 'all are counted');
};


subtest 'off' => sub {
    reload(messages => 'cognito_email_quota off;');

    is_ok(signs_up('free'), 'nothing is refused');
    is((split / /, mails())[0], '20', 'nor counted');
};


done_testing();
